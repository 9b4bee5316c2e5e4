import { applyJudgements, curate } from "../../import/curate/curate";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { retractArticles } from "../../import/load/retractArticles";
import { createResolver } from "../../import/resolve/createResolver";
import { graphLines } from "../../src/graph/graphHash";
import { clearGraph, testGraph } from "../support/testGraph";
import { successions } from "./stories";

const graph = testGraph();
const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

const query = async (cypher: string, parameters = {}) =>
  (await graph.driver.executeQuery(cypher, parameters, { database: graph.database })).records.map((record) =>
    record.toObject(),
  );
const load = (items = successions) => loadFacts(graph, resolve, items);

/** "date former > later", in brackets where only a part went there. */
async function changes(): Promise<string[]> {
  const edges = await query(
    "MATCH (a:Agency)-[b:BECAME]->(c:Agency) RETURN a.name AS a, c.name AS c, b.on AS on, b.event AS event",
  );
  return edges.map(({ a, c, on, event }) => `${on} ${a} > ${event === "split" ? `(${c})` : c}`).sort();
}

beforeEach(async () => {
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
});
afterAll(() => graph.close());

test("agencies that articles name have their time, and became what articles name too", async () => {
  await load();
  expect(await changes()).toEqual([
    "2007-07-31 Bộ Bưu chính, Viễn thông > Bộ Thông tin và Truyền thông",
    "2025-03-01 Bộ Kế hoạch và Đầu tư > Bộ Tài chính",
    "2025-03-01 Bộ Thông tin và Truyền thông > (Bộ Công an)",
    "2025-03-01 Bộ Thông tin và Truyền thông > Bộ Khoa học và Công nghệ",
    "2025-03-01 Sở Thông tin và Truyền thông tỉnh Hòa Bình > Sở Khoa học và Công nghệ tỉnh Hòa Bình",
    "2025-07-01 Sở Khoa học và Công nghệ tỉnh Hòa Bình > Sở Khoa học và Công nghệ tỉnh Phú Thọ",
  ]);
  expect(
    await query(
      "MATCH (a:Agency) WHERE a.name STARTS WITH 'Bộ T' RETURN a.name AS name, a.validFrom AS validFrom, a.validTo AS validTo ORDER BY name",
    ),
  ).toEqual([
    { name: "Bộ Thông tin và Truyền thông", validFrom: "2007-07-31", validTo: "2025-02-28" },
    { name: "Bộ Tài chính", validFrom: "1945", validTo: null },
  ]);
});

test("no agency is there that no article names", async () => {
  await load(successions.slice(3));
  expect((await query("MATCH (a:Agency) RETURN a.name AS name ORDER BY name")).map(({ name }) => name)).toEqual([
    "Bộ Kế hoạch và Đầu tư",
    "Bộ Tài chính",
  ]);
  await retractArticles(graph, ["succession-4"]);
  expect(await changes()).toEqual([]);
});

test("what a curator judges to be one is no more followed by itself, until the judgement is undone", async () => {
  await load();
  const before = await graphLines(graph);
  const ids = (
    await query(
      "MATCH (a:Agency) WHERE a.name IN ['Bộ Bưu chính, Viễn thông', 'Bộ Thông tin và Truyền thông'] RETURN a.id AS id",
    )
  ).map(({ id }) => id as string);
  const by = { author: "lan", reason: "Cùng một bộ", at: new Date("2026-01-01T00:00:00.000Z") };
  const judgement = await curate(graph, { kind: "same", ids }, by);
  expect((await changes()).join("; ")).not.toContain("2007-07-31");
  expect(
    await query("MATCH (a:Agency {validFrom: '2002-08-05'}) WHERE a.validTo IS NOT NULL RETURN a.validTo AS validTo"),
  ).toEqual([{ validTo: "2025-02-28" }]);
  const merged = await graphLines(graph);
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
  await applyJudgements(graph, [judgement]);
  await load([...successions].reverse());
  expect(await graphLines(graph)).toEqual(merged);

  await curate(graph, { kind: "undo", judgement: judgement.id }, { ...by, at: new Date("2026-01-02T00:00:00.000Z") });
  const curation = /"Judgement"/u;
  expect((await graphLines(graph)).filter((line) => !curation.test(line))).toEqual(before);
});

test("a graph that was filled before the tables told of them is brought up to date", async () => {
  await load();
  const expected = await graphLines(graph);
  await query("MATCH (a:Agency) REMOVE a.validFrom, a.validTo");
  await query("MATCH (:Agency)-[b:BECAME]->() DELETE b");
  await prepareGraph(graph, knowledge);
  expect(await graphLines(graph)).toEqual(expected);
});
