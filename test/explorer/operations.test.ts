import { buildSchema, parse, validate } from "graphql";
import { projectFiles, readProjectFile as read } from "../project/projectFiles";

const schema = buildSchema(read("schema.graphql"));
/** The files of fragments, in the order in which one uses the next. */
const FRAGMENTS = ["PositionFields", "VisitFields"].map(
  (name) => [name, `src/explorer/api/operations/${name[0]!.toLowerCase()}${name.slice(1)}.graphql`] as const,
);
const questions = projectFiles("src/explorer/{api/operations,playground/queries}/*.graphql").filter(
  (file) => !FRAGMENTS.some(([, fragments]) => fragments === file),
);

test.each(questions)("%s asks only for what the schema has", (file) => {
  const question = read(file);
  const used = FRAGMENTS.filter(([name]) => question.includes(`...${name}`)).map(([, fragments]) => read(fragments));
  const document = parse(question + used.join(""));
  expect(validate(schema, document)).toEqual([]);
});

test("each ready query has a name, for its tab, and says what it asks", () => {
  const ready = questions.filter((file) => file.includes("/queries/"));
  expect(ready.length).toBeGreaterThanOrEqual(5);
  for (const file of ready) expect(read(file)).toMatch(/^# .+\n# .+\nquery \p{Lu}\p{L}+ \{/u);
});
