import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { judgementFile, parseJudgements } from "../../import/curate/judgementFile";
import { curatedStories } from "../curate/curatedStories";
import { testSettings } from "../support/testSettings";
import { createIssuer } from "./access/tokens";
import { startApi, useApi, type Answer, type TestApi } from "./support/api";

const { graph } = useApi(curatedStories);
const home = mkdtempSync(path.join(os.tmpdir(), "visitgraph-curation-"));
let service: TestApi;
let curator: string;
let reader: string;

beforeAll(async () => {
  const issuer = await createIssuer();
  const authJwks = path.join(home, "keys.json");
  writeFileSync(authJwks, JSON.stringify(issuer.jwks));
  service = await startApi(graph, { settings: testSettings({ home, authJwks }) });
  curator = await issuer.token({ sub: "Lê Thị Lan", roles: ["curator"] });
  reader = await issuer.token({ roles: ["reader"] });
});
afterAll(async () => {
  await service.close();
  rmSync(home, { recursive: true });
});

async function ask(query: string, variables = {}, token: string | null = curator): Promise<Answer> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
}

const RESULT = `__typename
  ... on Judged { judgement { id kind author reason about } subjects { id } }
  ... on NotJudged { code message hint }`;
const SAME = `mutation ($ids: [ID!]!) { judgeSame(ids: $ids, reason: "Một người") { ${RESULT} } }`;
const UNDO = `mutation ($id: ID!) { undoJudgement(judgement: $id, reason: "Nhầm") { ${RESULT} } }`;

async function idsOf(name: string): Promise<string[]> {
  const { data } = await ask("query ($name: String!) { people(where: { name: { eq: $name } }) { nodes { id } } }", {
    name,
  });
  return data.people.nodes.map(({ id }: { id: string }) => id);
}
const recorded = () => parseJudgements(readFileSync(judgementFile(home), "utf8"), "file");

test("only who has the role may judge", async () => {
  const ids = await idsOf("Nguyễn Văn Hưng");
  expect((await ask(SAME, { ids }, null)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await ask(SAME, { ids }, reader)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("two people become one, under the name of the curator; the former id says what it has become, and why", async () => {
  const [[first, ...others], [other]] = [await idsOf("Nguyễn Văn Hùng"), await idsOf("Nguyễn Văn Hưng")];
  const { data } = await ask(SAME, { ids: [first, other] });
  const { judgement, subjects } = data.judgeSame;
  expect(judgement).toMatchObject({ kind: "SAME", author: "Lê Thị Lan", reason: "Một người" });
  expect(judgement.about).toEqual(["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"]);
  expect(recorded().map(({ id }) => id)).toEqual([judgement.id]);
  expect(subjects).toHaveLength(1);
  const now = subjects[0].id;
  const gone = first === now ? other : first;
  const person = "... on Person { id formerIds why }";
  expect(
    (
      await ask(`query ($id: ID!, $ids: [ID!]!) { node(id: $id) { ${person} } nodes(ids: $ids) { id } }`, {
        id: gone,
        ids: [gone, now, ...others],
      })
    ).data,
  ).toEqual({
    node: { id: now, formerIds: expect.arrayContaining([gone]) as string[], why: [`Một người (${judgement.id})`] },
    nodes: [now, now, ...others].map((id) => ({ id })),
  });
  const FILTERED = `query ($id: ID!) {
    people(where: { id: { eq: $id } }) { nodes { id } }
    visits(where: { party: { id: { in: [$id] } } }) { nodes { id } }
    neighbourhood(id: $id) { nodes { id } }
  }`;
  const asNow = (await ask(FILTERED, { id: now })).data;
  expect(asNow.people.nodes).toEqual([{ id: now }]);
  expect(asNow.visits.nodes.length).toBeGreaterThan(0);
  expect((await ask(FILTERED, { id: gone })).data).toEqual(asNow);
  const undone = (await ask(UNDO, { id: judgement.id })).data.undoJudgement;
  expect(undone.subjects).toHaveLength(2);
  expect((await ask(`query ($id: ID!) { node(id: $id) { ${person} } }`, { id: gone })).data.node).toEqual({
    id: gone,
    formerIds: [],
    why: [],
  });
  expect(recorded()).toHaveLength(2);
});

test("only curators see what is in doubt, and what was said", async () => {
  const QUEUE = "{ suggestions(first: 5) { a { id name } b { id name } why expected } }";
  const LOG = "{ judgements(first: 5) { id kind author undoes holds at } }";
  for (const query of [QUEUE, LOG])
    expect((await ask(query, {}, reader)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  const [suggestion] = (await ask(QUEUE)).data.suggestions;
  expect([suggestion.a.name, suggestion.b.name]).toEqual(["Nguyễn Văn Hùng", "Nguyễn Văn Hùng"]);
  expect(suggestion.why).toContain("cùng tỉnh");
  const { judgements } = (await ask(LOG)).data;
  expect(judgements.map(({ kind, holds }: { kind: string; holds: boolean }) => [kind, holds])).toEqual([
    ["UNDO", true],
    ["SAME", false],
  ]);
  expect(judgements[0].undoes).toBe(judgements[1].id);
  const earlier = `{ judgements(before: "${judgements[0].at}") { id } }`;
  expect((await ask(earlier)).data.judgements).toEqual([{ id: judgements[1].id }]);
});

test("a report that is wrong is no evidence, one that is right says so", async () => {
  const VISIT = `visits(where: { visitor: { name: { eq: "Đồng Nai" } } }) { nodes { id evidence { article { id key } confirmed } } }`;
  const visitOf = async () => (await ask(`{ ${VISIT} }`)).data.visits.nodes[0];
  const { id, evidence } = await visitOf();
  const articleOf = (key: string) =>
    evidence.find((each: { article: { key: string } }) => each.article.key === key).article.id;
  const judge = (field: string, article: string) =>
    ask(
      `mutation ($id: ID!, $articles: [ID!]) { ${field}(visit: $id, articles: $articles, reason: "Đã hỏi lại") { ${RESULT} } }`,
      {
        id,
        articles: [articleOf(article)],
      },
    );
  await judge("rejectReports", "paper-c");
  await judge("acceptReports", "paper-a");
  expect(
    (await visitOf()).evidence.map(({ article, confirmed }: { article: { key: string }; confirmed: boolean }) => [
      article.key,
      confirmed,
    ]),
  ).toEqual([
    ["paper-a", true],
    ["paper-b", false],
    ["paper-d", false],
    ["paper-e", false],
  ]);
});

test("a rejected position is gone, with its person where there is no other", async () => {
  const POSITIONS = "id positions { title confirmed agency { id } }";
  const { data } = await ask(`{ people(where: { name: { eq: "Lê Minh Đức" } }) { nodes { ${POSITIONS} } } }`);
  const [{ id, positions }] = data.people.nodes;
  const variables = { person: id, office: positions[0].agency.id };
  const judge = (field: string) =>
    ask(
      `mutation ($person: ID!, $office: ID) { ${field}(person: $person, title: "Giám đốc", office: $office, reason: "Sai") { ${RESULT} } }`,
      variables,
    );
  await judge("acceptPosition");
  expect(
    (await ask(`query ($id: ID!) { node(id: $id) { ... on Person { ${POSITIONS} } } }`, { id })).data.node.positions,
  ).toEqual([{ title: "Giám đốc", confirmed: true, agency: { id: variables.office } }]);
  expect((await judge("rejectPosition")).data.rejectPosition).toMatchObject({ __typename: "Judged", subjects: [] });
  expect((await ask("query ($id: ID!) { node(id: $id) { id } }", { id })).data.node).toBeNull();
});

test.each([
  [
    "what is one already",
    async () => [(await idsOf("Orbán Viktor"))[0], (await idsOf("Orbán Viktor"))[0]],
    "SUBJECT_UNSUITABLE",
  ],
  [
    "who is not there",
    async () => [(await idsOf("Orbán Viktor"))[0], Buffer.from("Person:person:00").toString("base64url")],
    "SUBJECT_NOT_FOUND",
  ],
])("%s cannot be judged, as the answer says", async (_, ids, code) => {
  const before = recorded().length;
  const { status, data } = await ask(SAME, { ids: await ids() });
  expect([status, data.judgeSame.__typename, data.judgeSame.code]).toEqual([200, "NotJudged", code]);
  expect(data.judgeSame.message).toMatch(/\.$/);
  expect(recorded()).toHaveLength(before);
});

test("what is no id of such a thing is refused, and an empty reason is", async () => {
  expect((await ask(SAME, { ids: ["no", "id"] })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  const { data } = await ask(`mutation { undoJudgement(judgement: "x", reason: " ") { ${RESULT} } }`);
  expect(data.undoJudgement.code).toBe("JUDGEMENT_NOT_FOUND");
  const none = await ask(SAME, { ids: [] });
  expect(none.data.judgeSame).toMatchObject({
    code: "SUBJECT_UNSUITABLE",
    message: "At least two are compared, not 0.",
  });
  const ids = [...(await idsOf("Nguyễn Văn Hùng"))];
  const empty = await ask(`mutation ($ids: [ID!]!) { judgeSame(ids: $ids, reason: " ") { ${RESULT} } }`, { ids });
  expect(empty.data.judgeSame).toMatchObject({ code: "JUDGEMENT_INVALID", message: "The reason is empty." });
});
