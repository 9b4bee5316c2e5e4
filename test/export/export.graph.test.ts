import { Readable, Writable } from "node:stream";
import { runShell } from "../../import/commands/runShell";
import type { ExportFilter } from "../../import/export/ExportFilter";
import { readExportedGraph } from "../../import/export/readExportedGraph";
import { toCsv } from "../../import/export/toCsv";
import { toCypher } from "../../import/export/toCypher";
import { toGexf } from "../../import/export/toGexf";
import { toGraphml } from "../../import/export/toGraphml";
import { toJsonLines } from "../../import/export/toJsonLines";
import { exchanges } from "../api/support/exchanges";
import { fillGraph } from "../api/support/api";
import { storyFacts } from "../load/storyFacts";
import { clearGraph, testGraph } from "../support/testGraph";
import { all } from "./all";
import { HOSTILE, hostileGraph } from "./hostileGraph";
import { parseXml } from "./parseXml";

const graph = testGraph();
const PHU_THO = "Sở Thông tin và Truyền thông tỉnh Phú Thọ";
const BAC_NINH = "Sở Thông tin và Truyền thông tỉnh Bắc Ninh";

const count = async (cypher: string) =>
  (await graph.driver.executeQuery(cypher, {}, { database: graph.database })).records[0]!.get(0) as number;
const exported = (writer: typeof toJsonLines, filter: ExportFilter = {}) =>
  readExportedGraph(graph, filter, (part) => all(writer(part)));

interface Line {
  readonly type: "node" | "relationship";
  readonly id: string;
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly start?: { readonly id: string };
  readonly end?: { readonly id: string };
  readonly properties: Record<string, unknown>;
}

async function exportedLines(filter: ExportFilter = {}): Promise<Line[]> {
  const lines = await exported(toJsonLines, filter);
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Runs a script as `visitgraph neo4j shell --write` does. */
async function runScript(script: string): Promise<void> {
  const told: string[] = [];
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  await runShell(graph, { write: true, input: Readable.from([script]), output, notify: (line) => told.push(line) });
  expect(told.filter((line) => line !== "0 rows")).toEqual([]);
}

const SUCCESSOR = "Sở Khoa học và Công nghệ tỉnh Phú Thọ";

beforeAll(() => fillGraph(graph, [...exchanges, storyFacts({ id: "successor", agencies: [SUCCESSOR] })]));
afterAll(() => graph.close());

test("every node and edge is there, but for private people; the same each time", async () => {
  const lines = await exportedLines();
  const [nodes, edges] = (["node", "relationship"] as const).map((type) => lines.filter((line) => line.type === type));
  expect(nodes).toHaveLength(
    await count("MATCH (n) WHERE NOT n:WriteLock AND NOT n:Alias AND NOT coalesce(n.private, false) RETURN count(n)"),
  );
  expect(edges).toHaveLength(
    await count(
      "MATCH (a)-[r:!NOW&!MAYBE_SAME]->(b) WHERE NOT any(n IN [a, b] WHERE coalesce(n.private, false)) RETURN count(r)",
    ),
  );
  const ids = new Set(nodes!.map(({ id }) => id));
  expect(edges!.every(({ start, end }) => ids.has(start!.id) && ids.has(end!.id))).toBe(true);
  expect(await exportedLines()).toEqual(lines);
});

test("an agency comes with the time of its name, and what became of it", async () => {
  const lines = await exportedLines();
  const named = (name: string) =>
    lines.find(({ labels, properties }) => labels?.[0] === "Agency" && properties["name"] === name)!;
  expect(named(PHU_THO).properties).toMatchObject({ validFrom: "2008", validTo: "2025-02-28" });
  const { id } = named(PHU_THO);
  const became = lines.filter(({ label, start }) => label === "BECAME" && start!.id === id);
  expect(became.map(({ end, properties }) => [end!.id, properties])).toEqual([
    [named(SUCCESSOR).id, { on: "2025-03-01", event: "succeeded" }],
  ]);
});

test("a private person is only in a passage that tells of the visit", async () => {
  const lines = await exportedLines();
  const text = JSON.stringify(lines, (key, value: unknown) => (key === "quote" ? undefined : value));
  expect(text).toContain("Trần Văn Hưng");
  expect(text).not.toContain("Riêng");
});

test.each([
  ["graphml", toGraphml],
  ["gexf", toGexf],
])("%s has as many nodes and edges", async (_, writer) => {
  const lines = await exportedLines();
  const elements = parseXml(await exported(writer));
  const of = (name: string) => elements.filter((element) => element.name === name).length;
  expect([of("node"), of("edge")]).toEqual(
    ["node", "relationship"].map((type) => lines.filter((line) => line.type === type).length),
  );
});

test("csv is two tables", async () => {
  const tables = await readExportedGraph(graph, {}, async (part) => {
    const { "nodes.csv": nodes, "edges.csv": edges } = toCsv(part);
    return [await all(nodes!), await all(edges!)];
  });
  expect(tables[0]).toContain(`,Agency,${PHU_THO},`);
  expect(tables[1]).toMatch(/^\uFEFFsource,target,edgeType,/);
});

test("the Cypher script makes the same graph in an empty database", async () => {
  const [script, before] = [await exported(toCypher), await exportedLines()];
  await clearGraph(graph);
  await runScript(script);
  expect(await exportedLines()).toEqual(before);
});

describe("a filter selects visits, and what belongs to them", () => {
  const visited = (lines: readonly Line[]) =>
    lines.filter(({ label }) => label === "VISITED").map(({ properties }) => properties);
  const names = (lines: readonly Line[], label: string) =>
    lines.filter(({ labels }) => labels?.[0] === label).map(({ properties }) => properties["name"] ?? properties["id"]);

  test("by date", async () => {
    const lines = await exportedLines({ from: "2023-05-01", to: "2023-05-31" });
    expect(names(lines, "Article")).toEqual(["party-committees"]);
    expect(names(lines, "Province").sort()).toEqual(["Lâm Đồng", "Quảng Ninh"]);
    expect(names(lines, "Topic")).toEqual(["du lịch"]);
    expect(lines.filter(({ labels }) => labels?.[0] === "Visit")).toHaveLength(1);
    expect(lines.every(({ label }) => label !== "PART_OF")).toBe(true);
  });

  test("by party and status, and VISITED counts no other visit", async () => {
    const lines = await exportedLines({ party: PHU_THO, status: "done", from: "2024-01-01" });
    expect(names(lines, "Agency").sort()).toEqual([BAC_NINH, PHU_THO].sort());
    const between = visited(lines).filter(({ times }) => times === 1);
    expect(between).toContainEqual({ times: 1, first: "2024-02-22", last: "2024-02-22" });
    expect(visited(lines)).toEqual(between);
  });

  test("all visits done give the VISITED of the whole graph", async () => {
    expect(visited(await exportedLines({ status: "done" }))).toEqual(visited(await exportedLines()));
  });

  test("a private person selects nothing", async () => {
    expect(await exportedLines({ party: "Nguyễn Thị Riêng" })).toEqual([]);
  });
});

test("no text breaks out of the Cypher script", async () => {
  await clearGraph(graph);
  await runScript(await all(toCypher(hostileGraph)));
  const lines = await exportedLines();
  expect(lines).toHaveLength(7);
  expect(lines[0]!.properties["title"]).toBe(HOSTILE);
  expect(lines.find(({ label }) => label === "REPORTS")?.properties).toEqual({
    ...{ quote: HOSTILE, start: 0, end: 9, rule: "r", confidence: 1 },
  });
});
