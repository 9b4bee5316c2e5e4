import { buildSchema, parse, validate } from "graphql";
import { projectFiles, readProjectFile as read } from "../project/projectFiles";

const schema = buildSchema(read("schema.graphql"));
const VISIT_FIELDS = "src/explorer/api/operations/visitFields.graphql";
const questions = projectFiles("src/explorer/{api/operations,playground/queries}/*.graphql").filter(
  (f) => f !== VISIT_FIELDS,
);

test.each(questions)("%s asks only for what the schema has", (file) => {
  const question = read(file);
  const document = parse(question.includes("...VisitFields") ? question + read(VISIT_FIELDS) : question);
  expect(validate(schema, document)).toEqual([]);
});

test("each ready query has a name, for its tab, and says what it asks", () => {
  const ready = questions.filter((file) => file.includes("/queries/"));
  expect(ready.length).toBeGreaterThanOrEqual(5);
  for (const file of ready) expect(read(file)).toMatch(/^# .+\n# .+\nquery \p{Lu}\p{L}+ \{/u);
});
