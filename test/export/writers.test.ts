import { parse } from "csv-parse/sync";
import { escapeXml } from "../../import/export/escapeXml";
import { toCsv } from "../../import/export/toCsv";
import { toGexf } from "../../import/export/toGexf";
import { toGraphml } from "../../import/export/toGraphml";
import { toJsonLines } from "../../import/export/toJsonLines";
import { HOSTILE, HOSTILE_IN_XML, hostileGraph } from "./hostileGraph";
import { all } from "./all";
import { parseXml } from "./parseXml";

test("JSON lines", async () => {
  const lines = (await all(toJsonLines(hostileGraph))).trimEnd().split("\n");
  const [article, , , person, made] = lines.map((line) => JSON.parse(line));
  expect(lines).toHaveLength(7);
  expect(article).toMatchObject({ type: "node", labels: ["Article"], properties: { title: HOSTILE } });
  expect(person.properties.titles).toEqual([HOSTILE, "Chủ tịch nước"]);
  expect(made).toEqual({
    ...{ type: "relationship", id: "0", label: "MADE", properties: { lead: true } },
    start: { id: "agency:1", labels: ["Agency"] },
    end: { id: "visit:1", labels: ["Visit"] },
  });
});

test("CSV: cells come back as they were, with Vietnamese accents", async () => {
  const tables = toCsv(hostileGraph);
  const read = async (file: string): Promise<Record<string, string>[]> =>
    parse(await all(tables[file]!), { columns: true, bom: true });
  const nodes = await read("nodes.csv");
  const edges = await read("edges.csv");
  expect(nodes.map(({ nodeType, label }) => [nodeType, label])).toEqual([
    ["Article", HOSTILE],
    ["Visit", "visit:1"],
    ["Agency", "Sở Y tế tỉnh Thừa Thiên Huế"],
    ["Person", "Trần Thuỷ Hằng"],
  ]);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(edges[1]).toMatchObject({ edgeType: "REPORTS", quote: HOSTILE, start: "0", end: "9", confidence: "1" });
});

test("GraphML is well formed, its ids are name tokens that its edges use", async () => {
  const elements = parseXml(await all(toGraphml(hostileGraph)));
  const named = (name: string) => elements.filter((element) => element.name === name);
  const ids = named("node").map(({ attributes }) => attributes["id"]);
  expect(ids.every((id) => /^[\p{L}0-9._:-]+$/u.test(id!))).toBe(true);
  expect(new Set(ids).size).toBe(4);
  for (const { attributes } of named("edge")) {
    expect(ids).toContain(attributes["source"]);
    expect(ids).toContain(attributes["target"]);
  }
  const keys = new Set(named("key").map(({ attributes }) => attributes["id"]));
  expect(named("data").every(({ attributes }) => keys.has(attributes["key"]))).toBe(true);
  const values = named("data").map(({ text }) => text);
  expect(values).toEqual(expect.arrayContaining([HOSTILE_IN_XML, "Trần Thuỷ Hằng", "0; 4; 7; 9"]));
});

test("GEXF is well formed, every value belongs to an attribute that is declared", async () => {
  const elements = parseXml(await all(toGexf(hostileGraph)));
  const named = (name: string) => elements.filter((element) => element.name === name);
  expect(named("node").map(({ attributes }) => attributes["label"])).toEqual([
    HOSTILE_IN_XML,
    "visit:1",
    "Sở Y tế tỉnh Thừa Thiên Huế",
    "Trần Thuỷ Hằng",
  ]);
  const ids = named("node").map(({ attributes }) => attributes["id"]);
  expect(named("edge").every(({ attributes }) => ids.includes(attributes["source"]))).toBe(true);
  const declared = new Set(named("attribute").map(({ attributes }) => attributes["id"]));
  expect(named("attvalue").every(({ attributes }) => declared.has(attributes["for"]))).toBe(true);
  expect(named("attvalue").map(({ attributes }) => attributes["value"])).toContain(HOSTILE_IN_XML);
});

test("what XML cannot hold becomes the replacement character", () => {
  expect(escapeXml("a\u0000b\uD800c\u{1F600}")).toBe("a\uFFFDb\uFFFDc\u{1F600}");
});
