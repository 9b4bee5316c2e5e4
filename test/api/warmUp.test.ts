import { buildSchema, parse, validate, type OperationDefinitionNode } from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { LIMITS } from "../../src/api/limits/LIMITS";
import { measureOperation } from "../../src/api/limits/measureOperation";
import { SOME_NODES, WARM_QUERIES } from "../../src/api/warm/warmQueries";
import { warmUp } from "../../src/api/warm/warmUp";
import { readProjectFile } from "../project/projectFiles";

const schema = buildSchema(readProjectFile("schema.graphql"));

test.each([SOME_NODES, ...WARM_QUERIES].map((query, index) => [index, query] as const))(
  "query %i is one of this schema",
  (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  },
);

test.each(WARM_QUERIES.map((query, index) => [index, query] as const))("query %i is within the limits", (_, query) => {
  const document = parse(query);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const { cost, depth, aliases, rootFields } = measureOperation(schema, document, operation, {});
  expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  expect(depth).toBeLessThanOrEqual(LIMITS.depth);
  expect(aliases).toBeLessThanOrEqual(LIMITS.aliases);
  expect(rootFields).toBeLessThanOrEqual(LIMITS.rootFields);
});

test("every field of Query is asked", () => {
  const asked = [SOME_NODES, ...WARM_QUERIES]
    .flatMap((query) => parse(query).definitions)
    .flatMap((each) => (each.kind === "OperationDefinition" ? each.selectionSet.selections : []))
    .map((field) => (field.kind === "Field" ? field.name.value : ""));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
});

test("what cannot be answered keeps nothing from being asked", async () => {
  const asked: string[] = [];
  await warmUp(async (query) => {
    asked.push(query);
    return null;
  }, 10_000);
  expect(asked).toEqual([SOME_NODES, ...WARM_QUERIES]);
});

test("after its time nothing more is asked", async () => {
  const asked: string[] = [];
  await warmUp(async (query, _ids, signal) => {
    asked.push(query);
    while (!signal.aborted) await wait(5);
    return null;
  }, 20);
  expect(asked).toEqual([SOME_NODES]);
});
