import { buildSchema, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { loadKnowledge } from "../../../import/knowledge";
import { API_FIELDS } from "../../../src/api/ask/apiFields";
import { kindOf, QUESTION_KINDS } from "../../../src/api/ask/questionKinds";
import { compileQuestionLexicon } from "../../../src/api/ask/QuestionLexicon";
import type { NameInQuestion } from "../../../src/api/ask/Question";
import { readQuestion } from "../../../src/api/ask/readQuestion";
import { visitSides } from "../../../src/api/ask/visitForms";
import type { PartyRow } from "../../../src/api/rows";
import { readProjectFile } from "../../project/projectFiles";
import { QUESTIONS, REFUSED } from "./questions";

const schema = buildSchema(readProjectFile("schema.graphql"));
const lexicon = compileQuestionLexicon(loadKnowledge());
const read = (question: string) => readQuestion(question, lexicon, "2025-06-15");

/** As if every name were in the graph. */
const found = ({ full, kind }: NameInQuestion): PartyRow => ({
  label: kind === "PROVINCE" ? "Province" : kind === "PERSON" ? "Person" : "Agency",
  id: full,
  name: full,
});

function callOf(text: string) {
  const question = read(text);
  const { offices, names } = question;
  return kindOf(question)!.call(question, [...offices.map(({ body }) => body), ...names].map(found));
}

/** The reading in a line. */
function brief(text: string): string {
  const question = read(text);
  const { names, offices, whoKinds, period, topic, status, visitKind, modifiers } = question;
  const kind = kindOf(question);
  if (!kind) return "refused";
  const name = (at: number) => names[at]!.full;
  const sides = visitSides(question) ?? {};
  const [asked = null, second = asked] = whoKinds;
  const side = (which: "visitor" | "host") => {
    const at = sides[which];
    return at !== undefined
      ? [`${which}=${name(at)}`]
      : kind.name === "visits" && sides.asks === which && asked
        ? [`${which}=${asked}`]
        : [];
  };
  const own: Record<string, () => string[]> = {
    visits: () => [
      ...side("visitor"),
      ...side("host"),
      ...(sides.either ? [`either=${sides.either.map(name).join("+")}`] : []),
    ],
    ranking: () => [callOf(text).variables["by"] as string, asked ?? "PERSON", ...side("visitor"), ...side("host")],
    pairs: () => [`${asked ?? "AGENCY"}>${second ?? "AGENCY"}`],
    positions: () => [name(0)],
    office: () => offices.map(({ title, body }) => `${title} @ ${body.full}`),
    companions: () => [name(0), ...(names[1] ? [`host=${name(1)}`] : [])],
    returns: () => [name(0), ...(names[1] ? [`with=${name(1)}`] : [])],
    path: () => [`${name(0)} > ${name(1)}`],
  };
  return [
    kind.name,
    ...own[kind.name]!(),
    ...[topic, status, visitKind].filter(Boolean),
    ...(modifiers.has("earliest") ? ["earliest"] : []),
    ...(period ? [`${period.from ?? ""}..${period.to ?? ""}`] : []),
  ].join(" ");
}

test.each(QUESTIONS)("%s", (question, reading) => {
  expect(brief(question)).toBe(reading);
});

test.each(QUESTIONS)("%s becomes a query that the schema takes", (question) => {
  const { field, variables } = callOf(question);
  const { variableDefinitions } = getOperationAST(parse(API_FIELDS[field]))!;
  const { errors } = getVariableValues(schema, variableDefinitions!, { ...variables });
  expect(errors).toBeUndefined();
  expect(Object.keys(variables).filter((name) => !API_FIELDS[field].includes(`$${name}:`))).toEqual([]);
});

test.each(Object.entries(API_FIELDS))("the query of %s asks only for what the schema has", (_field, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test.each(REFUSED)("%s is refused", (question) => {
  expect(brief(question)).toBe("refused");
});

test.each(QUESTION_KINDS)("the example of $name is of that kind", ({ name, example }) => {
  expect(kindOf(read(example))?.name).toBe(name);
});

test("the same letters in another Unicode form are the same question", () => {
  for (const [question] of QUESTIONS) expect(read(question.normalize("NFD"))).toEqual(read(question));
});
