import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runShell } from "../../import/commands/runShell";
import { clearGraph, testGraph } from "../support/testGraph";

const graph = testGraph();
beforeEach(() => clearGraph(graph));
afterEach(() => void (process.exitCode = undefined));
afterAll(() => graph.close());

async function shell(script: string, write = false) {
  const output = new PassThrough();
  const said: string[] = [];
  await runShell(graph, { write, input: Readable.from([script]), output, notify: (line) => said.push(line) });
  output.end();
  const rows = (await text(output)).split("\n").filter(Boolean);
  return { rows: rows.map((row) => JSON.parse(row) as unknown), said };
}

test("rows come as JSON lines, nodes with labels, relationships with types, dates as text", async () => {
  const { rows, said } = await shell(
    "CREATE (:Person {name: 'Hưng'})-[:MADE {lead: true}]->(:Visit {start: date('2024-02-22')});\n" +
      "MATCH p = (:Person)-[:MADE]->(v)\nRETURN p, v.start AS start;\nRETURN [1, null] AS list",
    true,
  );
  const person = { labels: ["Person"], name: "Hưng" };
  const visit = { labels: ["Visit"], start: "2024-02-22" };
  expect(rows).toEqual([
    { p: [person, { type: "MADE", lead: true }, visit], start: "2024-02-22" },
    { list: [1, null] },
  ]);
  expect(said).toEqual(["0 rows", "1 row", "1 row"]);
});

test("without --write the server refuses to change the graph, and the script ends with exit code 2", async () => {
  const { rows, said } = await shell("CREATE (:Probe);\nMATCH (n) RETURN n;\n");
  expect(rows).toEqual([]);
  expect(said).toEqual([expect.stringContaining("Writing in read access mode not allowed")]);
  expect(process.exitCode).toBe(2);
});
