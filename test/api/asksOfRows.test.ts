import { buildSchema, graphqlSync, type GraphQLResolveInfo } from "graphql";
import { asksOfRows } from "../../src/api/resolvers/asksOfRows";

const schema = buildSchema(`
  type Query { list: List }
  type List { nodes: [Row] edges: [Edge] province: ID }
  type Edge { node: Row province: ID }
  type Row { id: ID province: ID part: Row }
`);

function asks(query: string): boolean {
  let asked: boolean | undefined;
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    asked = asksOfRows(info, "province");
    return null;
  };
  const { errors } = graphqlSync({ schema, source: query, rootValue: { list } });
  expect(errors).toBeUndefined();
  return asked!;
}

test.each([
  "{ list { nodes { id province } } }",
  "{ list { edges { node { id } } } list { edges { node { where: province } } } }",
  "{ list { ... { nodes { ...Place } } } } fragment Place on Row { ... on Row { province } }",
])("%s asks for the province of rows", (query) => expect(asks(query)).toBe(true));

test.each([
  "{ list { nodes { id } edges { node { id } } } }",
  "{ list { province nodes { part { province } } edges { province } } }",
])("%s does not", (query) => expect(asks(query)).toBe(false));

test("fragments within fragments are looked into once each", () => {
  const levels = 30;
  const fragments = Array.from({ length: levels }, (_, i) => {
    const next = i + 1 < levels ? `...F${i + 1} part { id } ...F${i + 1}` : "province";
    return `fragment F${i} on Row { ${next} }`;
  });
  expect(asks(`{ list { nodes { ...F0 } } } ${fragments.join(" ")}`)).toBe(true);
});
