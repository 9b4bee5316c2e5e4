import { cp, mkdir, open, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";
import { withFiles } from "../read/harness";
import { describeBuilt, visitgraph, type Run } from "./program";

const root = packageRoot();
const TEXT = "Ngày 5/3/2024, đoàn công tác tỉnh Hà Nam đã đến thăm tỉnh Thái Bình.\n";

function expectFailure({ code, stderr }: Run, message: string, failure: string): void {
  expect(stderr).toContain(message);
  expect(stderr).toContain(`[${failure}]`);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
}

describeBuilt("failures of files (skipped where `npm run build` has not been run)", () => {
  jest.setTimeout(120_000);

  test.each([
    ["a page in a folder that is not there", "nowhere/x.html", "x.html cannot be written (ENOENT)"],
    ["a page that is a folder", ".", "cannot be written (EISDIR)"],
  ])("explain --html with %s fails before the work", (_, page, message) =>
    withFiles({ "a.txt": TEXT }, async (folder) => {
      const run = await visitgraph(folder, ["explain", "a.txt", "--html", page], { cwd: folder });
      expectFailure(run, message, "FILE_NOT_WRITABLE");
    }),
  );

  test.each([
    ["the quarantine of a bad input", ["extract", "bad.jsonl"], "quarantine cannot be written (ENOTDIR)"],
    ["the answers of a model", ["extract", "--extractor", "llm", "a.txt"], "llm cannot be written (ENOTDIR)"],
    ["the key of tokens", ["token", "ann"], "access cannot be written (ENOTDIR)"],
    ["the files of a bulk load", ["bulk", "a.txt", "--output", "a.txt/x"], "x cannot be written (ENOTDIR)"],
  ])("where %s cannot be kept it is said", (_, args, message) =>
    withFiles({ "a.txt": TEXT, "bad.jsonl": "{" }, async (folder) => {
      const env = { VISITGRAPH_LLM_URL: "http://127.0.0.1:1/v1", VISITGRAPH_LLM_MODEL: "tiny" };
      const run = await visitgraph(path.join(folder, "a.txt"), args, { cwd: folder, env });
      expectFailure(run, message, "FILE_NOT_WRITABLE");
    }),
  );

  test("a folder named .env is no settings", () =>
    withFiles({ "a.txt": TEXT, ".env/x": "" }, async (folder) => {
      const run = await visitgraph(folder, ["extract", "a.txt"], { cwd: folder });
      expectFailure(run, ".env cannot be read (EISDIR)", "SETTINGS_INVALID");
    }));

  test.each([[["extract", "a.txt"]], [["explain", "a.txt"]], [["evaluate", "."]], [["token", "ann"]]])(
    "%s to a full disk fails, to a reader who leaves it does not",
    (args) =>
      withFiles({ "a.txt": TEXT, "a.json": '{"visits": []}' }, async (folder) => {
        const full = await open("/dev/full", "w");
        try {
          const run = await visitgraph(path.join(folder, "home"), args, { cwd: folder, output: full.fd });
          expectFailure(run, "Standard output cannot be written (ENOSPC)", "FILE_NOT_WRITABLE");
        } finally {
          await full.close();
        }
        const left = await visitgraph(path.join(folder, "home"), args, { cwd: folder, takeOnly: -1 });
        expect(left.code).toBe(0);
        expect(left.stderr).not.toMatch(/^\s+at /m);
      }),
  );

  test("a wrong table ends a run with threads as it ends one without", () =>
    withFiles({}, async (folder) => {
      const copy = path.join(folder, "copy");
      await mkdir(path.join(copy, "import"), { recursive: true });
      for (const part of ["bin", "dist", "package.json", "import/knowledge"])
        await cp(path.join(root, part), path.join(copy, part), { recursive: true });
      await symlink(path.join(root, "node_modules"), path.join(copy, "node_modules"));
      const table = path.join(copy, "import", "knowledge", "triggers.csv");
      await writeFile(table, (await readFile(table, "utf8")).replace(",go,", ",went,"));
      const many = Array.from({ length: 400 }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: TEXT })}\n`).join("");
      await writeFile(path.join(folder, "n.jsonl"), many);
      for (const threads of ["0", "1"]) {
        const args = ["extract", "--threads", threads, path.join(folder, "n.jsonl")];
        expectFailure(
          await visitgraph(folder, args, { root: copy }),
          'triggers.csv, line 2: column "frame"',
          "KNOWLEDGE_INVALID",
        );
      }
    }));
});

describeBuilt("evaluate (skipped where `npm run build` has not been run)", () => {
  jest.setTimeout(120_000);
  const gold = '{"provinces": ["Hà Nam"], "visits": []}';

  test("a text that cannot be read is told, and the figures are one object, with the misses", () =>
    withFiles({ "g/a.txt": "Hà Nam có mưa.\n", "g/a.json": gold, "g/b.txt": "", "g/b.json": gold }, async (folder) => {
      const { code, stdout, stderr } = await visitgraph(folder, ["evaluate", "g", "--json", "--errors"], {
        cwd: folder,
      });
      expect(code).toBe(1);
      expect(stderr).toContain("(EMPTY 1)");
      expect(JSON.parse(stdout)).toMatchObject({
        silent: { share: 1, articles: 1 },
        misses: [{ article: "b", kind: "provinces", verdict: "missed", fact: "hà nam" }],
      });
    }));

  test.each([
    [["g", "--facts", "none.jsonl"], "none.jsonl", "INPUT_NOT_FOUND"],
    [["--identity", "i.json", "--facts", "f.jsonl"], "--facts cannot be used with --identity", "USAGE"],
    [["--identity", "i.json", "g", "--extractor", "llm"], "VISITGRAPH_LLM_URL is not set", "SETTINGS_INVALID"],
  ])("%j is refused", (args, message, failure) =>
    withFiles({ "g/a.txt": "Hà Nam có mưa.\n", "g/a.json": gold, "i.json": "{}", "f.jsonl": "" }, async (folder) => {
      expectFailure(await visitgraph(folder, ["evaluate", ...args], { cwd: folder }), message, failure);
    }),
  );
});
