import { curate } from "../../import/curate/curate";
import type { CurationRequest } from "../../src/graph/CurationRequest";
import { readJudgements } from "../../import/curate/readJudgements";
import { readQueue } from "../../import/curate/readQueue";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { retractArticles } from "../../import/load/retractArticles";
import { inTransaction } from "../../import/load/writeChanges";
import { createResolver } from "../../import/resolve/createResolver";
import { graphLines } from "../../src/graph/graphHash";
import { clearGraph, testGraph } from "../support/testGraph";
import { curatedStories } from "./curatedStories";

const graph = testGraph();
const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

const query = async (cypher: string, parameters = {}) =>
  (await graph.driver.executeQuery(cypher, parameters, { database: graph.database })).records.map((record) =>
    record.toObject(),
  );
const ask = async (cypher: string, parameters = {}) => Object.values((await query(cypher, parameters))[0] ?? {})[0];
const personOf = (article: string) =>
  ask("MATCH (:Article {id: $article})-[m:MENTIONS]->(p:Person) RETURN p.id AS id", { article }) as Promise<string>;
const visitOf = (article: string) =>
  ask("MATCH (:Article {id: $article})-[:REPORTS]->(v:Visit) RETURN v.id AS id", { article }) as Promise<string>;
const agencyNamed = (name: string) =>
  ask("MATCH (a:Agency) WHERE $name IN a.names RETURN a.id AS id", { name }) as Promise<string>;

let seconds = 0;
const judge = (request: CurationRequest, reason = "Cùng một người") =>
  curate(graph, request, { author: "lan", reason, at: new Date(Date.UTC(2025, 0, 1, 0, 0, seconds++)) });
const undo = (judgement: string) => judge({ kind: "undo", judgement }, "Nhầm");
/** All but the judgements themselves. */
const statedLines = async () => (await graphLines(graph)).filter((line) => !line.includes('"labels":["Judgement"]'));

beforeAll(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
  await loadFacts(graph, resolve, curatedStories);
}, 120_000);
afterEach(async () => {
  for (const { judgement, holds } of await inTransaction(graph, readJudgements))
    if (holds && judgement.kind !== "undo") await undo(judgement.id);
});
afterAll(() => graph.close());

test("Hùng and Hưng are one by a curator only; both names, the reason and the former id stay; an undoing brings all back", async () => {
  const before = await statedLines();
  const [hung, other] = [await personOf("hung-2"), await personOf("hung-3")];
  const { id } = await judge({ kind: "same", ids: [hung, other] });
  expect(await personOf("hung-2")).toBe(await personOf("hung-3"));
  expect(
    await query("MATCH (p:Person {id: $id}) RETURN p.names AS names, p.why AS why", { id: await personOf("hung-3") }),
  ).toEqual([{ names: ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"], why: [`Cùng một người (${id})`] }]);
  expect(
    await query("MATCH (a:Alias)-[:NOW]->(p:Person {id: $id}) RETURN a.id AS id", { id: await personOf("hung-2") }),
  ).toEqual([{ id: [hung, other].sort()[1] }]);
  await undo(id);
  expect(await statedLines()).toEqual(before);
});

test("a person split stays split when the article comes again", async () => {
  const person = await personOf("bridge-1");
  await judge({ kind: "split", id: person, articles: ["bridge-2"] });
  expect(await personOf("bridge-2")).not.toBe(await personOf("bridge-3"));
  await retractArticles(graph, ["bridge-2"]);
  await loadFacts(graph, resolve, curatedStories);
  expect(await personOf("bridge-2")).not.toBe(await personOf("bridge-3"));
});

test("the id that a split gave leads to the person when the split is undone", async () => {
  const { id } = await judge({ kind: "split", id: await personOf("paper-a"), articles: ["paper-a"] });
  const [alone, others] = [await personOf("paper-a"), await personOf("paper-b")];
  expect(alone).not.toBe(others);
  await undo(id);
  const now = await personOf("paper-a");
  for (const given of [alone, others].filter((each) => each !== now))
    expect(await ask("MATCH (:Alias {id: $given})-[:NOW]->(p) RETURN p.id AS id", { given })).toBe(now);
});

test("of two judgements that contradict each other the later holds, and the earlier for the rest", async () => {
  const ids = await Promise.all(["hung-1", "hung-2", "hung-3"].map(personOf));
  await judge({ kind: "same", ids });
  await judge({ kind: "split", id: await personOf("hung-1"), articles: ["hung-3"] });
  expect(await personOf("hung-1")).toBe(await personOf("hung-2"));
  expect(await personOf("hung-3")).not.toBe(await personOf("hung-1"));
});

test("two visits that the rules keep apart are one, and one is two", async () => {
  await judge({ kind: "same", ids: [await visitOf("stop-1"), await visitOf("stop-6")] });
  expect(await visitOf("stop-1")).toBe(await visitOf("stop-6"));
  await judge({ kind: "split", id: await visitOf("paper-a"), articles: ["paper-a", "paper-b"] });
  expect(await visitOf("paper-a")).toBe(await visitOf("paper-b"));
  expect(await visitOf("paper-c")).not.toBe(await visitOf("paper-b"));
});

test("a rejected report makes no visit, but is still what its article says", async () => {
  const before = await statedLines();
  const visits = (await ask("MATCH (v:Visit) RETURN count(v) AS count")) as number;
  const { id } = await judge({ kind: "reject", visit: await visitOf("stop-5"), articles: [] }, "Ảnh minh họa");
  expect(await ask("MATCH (v:Visit) RETURN count(v) AS count")).toBe(visits - 1);
  expect(
    await ask("MATCH (:Person)-[v:VISITED]->(:Province {name: 'Yên Bái'}) RETURN v.times AS times"),
  ).toBeUndefined();
  expect(
    await query("MATCH (a:Article)-[r:REJECTED]->(j:Judgement) RETURN a.id AS article, r.quote AS quote, j.id AS id"),
  ).toEqual([{ article: "stop-5", quote: "Hôm 12-9 Thứ trưởng qua Yên Bái.", id }]);
  await loadFacts(graph, resolve, curatedStories);
  expect(await ask("MATCH (v:Visit) RETURN count(v) AS count")).toBe(visits - 1);
  await undo(id);
  expect(await statedLines()).toEqual(before);
});

test("of a visit one report may be wrong, and another confirmed", async () => {
  const visit = await visitOf("paper-a");
  await judge({ kind: "reject", visit, articles: ["paper-c"] });
  await judge({ kind: "accept", visit: await visitOf("paper-a"), articles: ["paper-a"] });
  expect(
    await query(
      "MATCH (a:Article)-[r:REPORTS]->(v:Visit {id: $id}) RETURN a.id AS article, r.confirmed AS confirmed, v.end AS end ORDER BY article",
      {
        id: await visitOf("paper-a"),
      },
    ),
  ).toEqual(
    ["a", "b", "d", "e"].map((paper) => ({
      article: `paper-${paper}`,
      confirmed: paper === "a" ? true : null,
      end: "2022-05-13",
    })),
  );
});

test("a rejected position is no office of the person, who may then hold none", async () => {
  const person = await personOf("hung-3");
  const agency = await agencyNamed("Sở Y tế tỉnh Hà Tĩnh");
  await judge({ kind: "reject", person, title: "giám đốc", agency });
  expect(
    await query("MATCH (p:Person {id: $person}) RETURN p.private AS private, COUNT { (p)-[:SERVED]->() } AS offices", {
      person,
    }),
  ).toEqual([{ private: true, offices: 0 }]);
});

test("two agencies that are one: visits, people and links lead to it, and come apart again", async () => {
  const before = await statedLines();
  const names = [
    "Sở Thông tin và Truyền thông tỉnh Phú Thọ",
    "Văn phòng Ủy ban nhân dân tỉnh Phú Thọ",
    "Ủy ban nhân dân tỉnh Phú Thọ",
  ];
  const ids = await Promise.all(names.map(agencyNamed));
  const { id } = await judge({ kind: "same", ids }, "Một cơ quan");
  const [head] = [...ids].sort();
  expect(
    await query("MATCH (a:Agency) WHERE a.id IN $ids RETURN a.id AS id, COUNT { (a)-[:MADE]->() } AS visits", { ids }),
  ).toEqual([{ id: head, visits: 3 }]);
  expect(await query("MATCH (p:Person)-[:SERVED]->(a:Agency {id: $head}) RETURN p.name AS name", { head })).toEqual([
    { name: "Lê Minh Đức" },
  ]);
  expect(await query("MATCH (a:Agency {id: $head})-[r:IN|PART_OF]->(n) RETURN n.name AS name", { head })).toEqual([
    { name: "Phú Thọ" },
  ]);
  await loadFacts(graph, resolve, curatedStories);
  await undo(id);
  expect(await statedLines()).toEqual(before);
});

test("the queue has the pairs that are in doubt, without those that were judged", async () => {
  const queue = () => inTransaction(graph, (tx) => readQueue(tx, 50));
  const before = await queue();
  expect(before.length).toBeGreaterThan(0);
  const { a, b } = before[0]!;
  await judge({ kind: "different", ids: [a.id, b.id] });
  expect((await queue()).filter((each) => each.a.id === a.id && each.b.id === b.id)).toEqual([]);
});

test.each<[string, () => Promise<CurationRequest>, string]>([
  [
    "an id of nothing",
    async () => ({ kind: "same", ids: ["person:00", await personOf("hung-1")] }),
    "SUBJECT_NOT_FOUND",
  ],
  ["a province", async () => ({ kind: "same", ids: ["province:00", "province:01"] }), "SUBJECT_UNSUITABLE"],
  [
    "a person and a visit",
    async () => ({ kind: "same", ids: [await personOf("hung-1"), await visitOf("stop-1")] }),
    "SUBJECT_UNSUITABLE",
  ],
  [
    "one and the same",
    async () => ({ kind: "different", ids: [await personOf("hung-1"), await personOf("hung-1")] }),
    "SUBJECT_UNSUITABLE",
  ],
  [
    "all of it",
    async () => ({ kind: "split", id: await personOf("hung-1"), articles: ["hung-1"] }),
    "SUBJECT_UNSUITABLE",
  ],
  [
    "an article of others",
    async () => ({ kind: "split", id: await personOf("hung-1"), articles: ["hung-2"] }),
    "SUBJECT_UNSUITABLE",
  ],
  [
    "no position",
    async () => ({ kind: "reject", person: await personOf("hung-1"), title: "Vua", agency: null }),
    "SUBJECT_UNSUITABLE",
  ],
  ["no judgement", async () => ({ kind: "undo", judgement: "judgement:00000000000000000000" }), "JUDGEMENT_NOT_FOUND"],
])("%s cannot be judged", async (_, request, code) => {
  await expect(judge(await request())).rejects.toMatchObject({ code });
});
