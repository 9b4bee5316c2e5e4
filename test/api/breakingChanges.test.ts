import { buildSchema, findBreakingChanges } from "graphql";
import { readProjectFile } from "../project/projectFiles";

const released = buildSchema(readProjectFile("docs/schema/released.graphql"));
const current = buildSchema(readProjectFile("schema.graphql"));

/**
 * What was announced as deprecated for as long as CONTRIBUTING.md says, and goes with the next release, as `findBreakingChanges` describes
 * it. Emptied when docs/schema/released.graphql is renewed.
 */
const ANNOUNCED: readonly string[] = [];

test("nothing that a client of the last release may ask for is gone or changed", () => {
  const breaking = findBreakingChanges(released, current).map(({ description }) => description);
  expect(breaking.filter((change) => !ANNOUNCED.includes(change))).toEqual([]);
});

test("an announced change is one that is made", () => {
  const breaking = findBreakingChanges(released, current).map(({ description }) => description);
  expect(ANNOUNCED.filter((change) => !breaking.includes(change))).toEqual([]);
});
