import { buildSchema } from "graphql";
import { ROLE_OF_FIELD } from "../../src/api/access/roles";
import { readProjectFile } from "../project/projectFiles";
import { useApi } from "./support/api";
import { exchanges, manyVisits } from "./support/exchanges";

const { api } = useApi([...exchanges, ...manyVisits]);

const PARTY = "id name visitsMade(first: 3) { nodes { title } }";
const VISIT = `title topics places { name } visitors { party { ${PARTY} } position { title agency { name province { name } } evidence { quote article { key } } } }
  hosts { party { name } } evidence { quote article { key } }`;
const PLAIN = "title visitors { party { name } } evidence { article { key } }";

/**
 * Each root field with all that it can nest, and how many statements that takes: one for the field and one for each thing nested in it,
 * whatever the number of rows; agencies come with their province. Ids that are asked with, but for those of `node`, take one that tells what
 * they are now.
 */
const FIELDS: readonly (readonly [field: string, query: string, statements: number])[] = [
  ["node", `node(id: $visit) { ... on Visit { ${VISIT} } }`, 9],
  ["node (an agency)", `node(id: $agency) { ... on Agency { name province { name } } }`, 1],
  ["nodes", `nodes(ids: [$visit, $agency]) { ... on Visit { ${VISIT} } ... on Agency { ${PARTY} } }`, 11],
  [
    "ask",
    `ask(question: "Ai đã thăm Bắc Ninh?") { sentence ... on VisitsAnswer { visits { totalCount nodes { ${PLAIN} } } } }`,
    5,
  ],
  ["search", `search(query: "so", kinds: [VISIT], first: $n) { nodes { ... on Visit { ${PLAIN} } } }`, 3],
  [
    "people",
    `people(first: $n) { totalCount nodes { ${PARTY} positions { title agency { name partOf { name } } evidence { article { key } } } } }`,
    6,
  ],
  [
    "agencies",
    `agencies(first: $n) { nodes { ${PARTY} province { name } partOf { name } people(first: 3) { nodes { name } } } }`,
    4,
  ],
  [
    "agencies (their lives)",
    `agencies(asOf: "2024-01-01", first: $n) { nodes { validFrom validTo became { agency { name } on } madeFrom { partial } } }`,
    4,
  ],
  [
    "provinces",
    `provinces(first: $n) { nodes { ${PARTY} became { province { name } } madeFrom { on } agencies(first: 3) { nodes { name } } } }`,
    5,
  ],
  ["visits", `visits(first: $n) { totalCount nodes { ${VISIT} } }`, 10],
  [
    "articles",
    `articles(first: $n) { nodes { text mentions { node { ... on Agency { name } } } visits(first: 3) { nodes { ${PLAIN} } } } }`,
    6,
  ],
  [
    "whoVisitedWhom",
    `whoVisitedWhom(first: $n) { totalCount nodes { visitor { ${PARTY} } host { name } visits(first: 3) { nodes { ${PLAIN} } } } }`,
    6,
  ],
  ["mostConnected", `mostConnected(first: $n) { totalCount nodes { party { ${PARTY} } times } }`, 3],
  ["coVisitors", `coVisitors(party: $agency, first: $n) { totalCount nodes { party { ${PARTY} } times } }`, 3],
  [
    "reciprocalVisits",
    `reciprocalVisits(party: $agency, first: $n) { nodes { visit { ${PLAIN} } returnVisit { ${PLAIN} } days } }`,
    2,
  ],
  [
    "successors",
    `successors(office: $agency, title: "Giám đốc", first: $n) { nodes { title person { ${PARTY} } evidence { article { key } } } }`,
    // One of them reads which titles of the office are that one.
    5,
  ],
  ["path", `path(from: $agency, to: $other) { steps { from { ${PARTY} } via { ... on Visit { ${PLAIN} } } } }`, 5],
  ["neighbourhood", `neighbourhood(id: $agency, depth: 1, limit: $n) { nodes { ${PARTY} } edges { kind } }`, 5],
  ["exchangeMatrix", 'exchangeMatrix(kind: PROVINCE, asOf: "2025-07-01") { visitor { name } times }', 2],
  ["timeline", "timeline { period times }", 1],
  ["stats", "stats { articles visits people }", 3],
];

const ids = async () => {
  const { agencies, visits } = await api.data(`{
    agencies(where: { name: { in: ["Sở Thông tin và Truyền thông tỉnh Bắc Ninh", "Sở Thông tin và Truyền thông tỉnh Phú Thọ"] } }) { nodes { id } }
    visits(first: 1) { nodes { id } }
  }`);
  return { agency: agencies.nodes[0].id, other: agencies.nodes[1].id, visit: visits.nodes[0].id };
};

async function statementsFor(query: string, n: number): Promise<number> {
  const variables = { ...(await ids()), n };
  const used = Object.keys(variables).filter((name) => query.includes(`$${name}`));
  const types = used.map((name) => `$${name}: ${name === "n" ? "Int" : "ID!"}`);
  const before = await api.statements();
  await api.data(`query ${types.length ? `(${types.join(", ")})` : ""} { ${query} }`, variables);
  return (await api.statements()) - before;
}

test("every root field is counted", () => {
  const fields = buildSchema(readProjectFile("schema.graphql")).getQueryType()!.getFields();
  // What only curators may ask is one statement, or two.
  const open = Object.keys(fields).filter((field) => !(`Query.${field}` in ROLE_OF_FIELD));
  expect(FIELDS.map(([field]) => field)).toEqual(expect.arrayContaining(open));
});

test.each(FIELDS)(
  "%s takes as many statements for a long page as for a short one",
  async (_field, query, statements) => {
    expect([await statementsFor(query, 12), await statementsFor(query, 40)]).toEqual([statements, statements]);
  },
);
