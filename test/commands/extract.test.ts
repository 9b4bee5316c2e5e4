import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Facts } from "../../import/facts";
import { withFiles } from "../read/harness";
import { describeBuilt, visitgraph, type Run } from "./program";

const article = (id: string) =>
  JSON.stringify({
    id,
    title: "Đoàn công tác tỉnh Hà Nam thăm tỉnh Thái Bình",
    text: "Ngày 5/3/2024, đoàn công tác của UBND tỉnh Hà Nam do ông Lê Văn Tư, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã đến thăm và làm việc với UBND tỉnh Thái Bình.\n",
    published: "2024-03-05",
  }) + "\n";
const factsOf = ({ stdout }: Run) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => Facts.parse(JSON.parse(line)));

describeBuilt("the extract command (skipped where `npm run build` has not been run)", () => {
  jest.setTimeout(120_000);

  test("facts as JSON lines, in the order of the input, each passage at its place", () =>
    withFiles({ "b.jsonl": article("b1") + article("b2"), "a.jsonl": article("a") }, async (folder) => {
      const run = await visitgraph(folder, ["extract", path.join(folder, "b.jsonl"), folder]);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      const facts = factsOf(run);
      expect(facts.map(({ id }) => id)).toEqual(["b1", "b2", "a"]);
      const { text } = JSON.parse(article("a")) as { text: string };
      for (const { mentions, visits } of facts) {
        expect(visits.length).toBeGreaterThan(0);
        for (const { span, surface } of mentions) expect(text.slice(...span)).toBe(surface);
        for (const { span, evidence } of visits) expect(text.slice(...span)).toBe(evidence);
      }
    }));

  test("bad input goes to quarantine, the rest goes on, and the exit code is 1; the same again adds no entry", () =>
    withFiles(
      { "1.txt": Buffer.from([0, 1, 2, 3]), "2.jsonl": `{"id"\n${article("ok")}`, "3.txt": "" },
      async (folder) => {
        const home = path.join(folder, "home");
        const run = await visitgraph(home, ["extract", folder]);
        expect(run.code).toBe(1);
        expect(factsOf(run).map(({ id }) => id)).toEqual(["ok"]);
        expect(run.stderr).toContain("2.jsonl:1: it is not JSON");
        expect(run.stderr).toMatch(/3 inputs were put in quarantine \(BINARY 1, JSON_INVALID 1, EMPTY 1\)/);
        const entries = await readdir(path.join(home, "quarantine"));
        expect(entries.filter((name) => name.endsWith(".json"))).toHaveLength(3);
        await visitgraph(home, ["extract", folder]);
        expect(await readdir(path.join(home, "quarantine"))).toEqual(entries);
      },
    ));

  test("a large input is spread over threads, in order, as without them", () =>
    withFiles({}, async (folder) => {
      const file = path.join(folder, "n.jsonl.gz");
      const ids = Array.from({ length: 900 }, (_, i) => `n${i}`);
      await writeFile(file, gzipSync(ids.map((id, i) => (i === 700 ? "{broken\n" : article(id))).join("")));
      const [threaded, single] = [
        await visitgraph(folder, ["extract", "--threads", "2", file]),
        await visitgraph(folder, ["extract", "--threads", "0", file]),
      ];
      expect(factsOf(threaded).map(({ id }) => id)).toEqual(ids.filter((_, i) => i !== 700));
      expect(threaded.stdout).toBe(single.stdout);
      expect([threaded.code, single.code]).toEqual([1, 1]);
    }));

  test("standard input to standard output; a reader that leaves is no failure", () =>
    withFiles({}, async (folder) => {
      const piped = await visitgraph(folder, ["extract", "-"], { stdin: article("x") });
      expect([piped.code, factsOf(piped).map(({ id }) => id)]).toEqual([0, ["x"]]);
      const many = Array.from({ length: 2000 }, (_, i) => article(`n${i}`)).join("");
      const left = await visitgraph(folder, ["extract", "-"], { stdin: many, takeOnly: 10_000 });
      expect([left.code, left.stderr]).toEqual([0, ""]);
    }));

  test.each([
    ["a path that names nothing", ["extract", "nowhere.txt"], "INPUT_NOT_FOUND"],
    ["no path", ["extract"], "missing required argument"],
    ["an unknown option", ["extract", "--nope", "x"], "unknown option"],
    ["a limit that is no number", ["extract", "--max-size", "big", "x"], "above 0"],
    ["gold that is not there", ["evaluate", "nowhere"], "INPUT_NOT_FOUND"],
  ])("%s: exit code 2 and a sentence, no stack trace", (_, args, message) =>
    withFiles({}, async (folder) => {
      const { code, stdout, stderr } = await visitgraph(folder, args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    }),
  );

  test("evaluate scores the extractor's own facts the same from a file as from the texts", () =>
    withFiles(
      {
        "a.txt": (JSON.parse(article("a")) as { text: string }).text,
        "a.json": '{"provinces": ["Hà Nam", "Thái Bình"], "visits": []}',
      },
      async (folder) => {
        const facts = path.join(folder, "facts.jsonl");
        await writeFile(facts, (await visitgraph(folder, ["extract", path.join(folder, "a.txt")])).stdout);
        const fromFile = await visitgraph(folder, ["evaluate", folder, "--json", "--facts", facts]);
        expect(JSON.parse(fromFile.stdout)).toMatchObject({ provinces: { r: 1, gold: 2 }, silent: { articles: 1 } });
        expect((await visitgraph(folder, ["evaluate", folder, "--json"])).stdout).toBe(fromFile.stdout);
        expect((await visitgraph(folder, ["evaluate", folder, "--errors"])).stdout).toMatch(/a\tvisit\twrong\t/);
      },
    ));

  test("explain prints the article with its visits, or writes a page", () =>
    withFiles({ "a.jsonl": article("a") }, async (folder) => {
      const page = path.join(folder, "a.html");
      const [printed, written] = [
        await visitgraph(folder, ["explain", path.join(folder, "a.jsonl")]),
        await visitgraph(folder, ["explain", path.join(folder, "a.jsonl"), "--html", page]),
      ];
      expect(printed.stdout).toContain("đoàn công tác của UBND tỉnh Hà Nam");
      expect(printed.stdout).toMatch(/1\. done .*rule /);
      expect([printed.code, written.code, written.stdout]).toEqual([0, 0, ""]);
      expect(await readFile(page, "utf8")).toContain('class="visit');
    }));
});
