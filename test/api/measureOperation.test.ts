import { buildSchema, getOperationAST, parse } from "graphql";
import { readFileSync } from "node:fs";
import path from "node:path";
import { measureOperation } from "../../src/api/limits/measureOperation";
import { packageRoot } from "../../src/shared/packageRoot";

const schema = buildSchema(readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8"));

function measure(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return measureOperation(schema, document, getOperationAST(document)!, variables);
}

test("a page costs as many objects as it can have", () => {
  expect(measure("{ visits(first: 7) { nodes { id } } }").cost).toBe(1 + 7);
  expect(measure("{ visits { nodes { id } } }").cost).toBe(1 + 20);
  expect(measure("{ visits(first: 7) { edges { node { id } } pageInfo { endCursor } } }").cost).toBe(1 + 7 * 2 + 1);
});

test("the size may come from a variable", () => {
  expect(measure("query ($n: Int) { visits(first: $n) { nodes { id } } }", { n: 50 }).cost).toBe(1 + 50);
});

test("pages within pages multiply", () => {
  const query =
    "query ($n: Int) { agencies(first: $n) { nodes { visitsMade(first: $n) { nodes { hosts { party { name } } } } } } }";
  expect(measure(query, { n: 10 }).cost).toBe(1 + 10 * (1 + 1 + 10 * (1 + 5 * 2)));
});

test("nodes cost as many as there are ids, counting costs extra", () => {
  expect(measure("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b", "c"] }).cost).toBe(3);
  expect(measure("{ visits(first: 1) { totalCount } }").cost).toBe(1 + 10);
});

test("what is skipped costs nothing", () => {
  const query =
    "query ($all: Boolean!) { visits(first: 5) { nodes { id evidence @include(if: $all) { quote } hosts @skip(if: true) { lead } } } }";
  expect(measure(query, { all: false }).cost).toBe(1 + 5);
  expect(measure(query, { all: true }).cost).toBe(1 + 5 * (1 + 5));
});

test("depth and aliases count through fragments", () => {
  const query = `{ a: visits { nodes { ...V } } b: visits { nodes { ...V ... on Visit { c: id } } } }
    fragment V on Visit { hosts { d: party { id } } }`;
  expect(measure(query)).toMatchObject({ depth: 5, aliases: 5 });
});

test("fragments that unfold to millions of fields are measured in no time", () => {
  const levels = Array.from(
    { length: 25 },
    (_, i) => `fragment F${i} on Agency { partOf { ...F${i + 1} } again: partOf { ...F${i + 1} } }`,
  );
  const query = `{ agencies { nodes { ...F0 } } } ${levels.join("\n")} fragment F25 on Agency { id }`;
  const begin = performance.now();
  const { cost, depth } = measure(query);
  expect(performance.now() - begin).toBeLessThan(1_000);
  expect(cost).toBeGreaterThan(2 ** 25);
  expect(depth).toBe(28);
});

test("fields at the root count through fragments, and aliases of introspection too", () => {
  const query = "{ stats { articles } ...R } fragment R on Query { a: __typename ... on Query { stats { visits } } }";
  expect(measure(query)).toMatchObject({ rootFields: 3, aliases: 1 });
});
