import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Facts } from "../../import/facts";
import { packageRoot } from "../../src/shared/packageRoot";
import { withFiles } from "../read/harness";
import { answers, fakeEndpoint, fails, says, type Behaviour } from "./fakeEndpoint";
import { ANSWER, TEXT } from "./harness";

const root = packageRoot();
const program = path.join(root, "bin", "visitgraph.js");
const describeBuilt = existsSync(path.join(root, "dist", "import", "cli.js")) ? describe : describe.skip;
const KEY = "sk-of-this-test";

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function visitgraph(home: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: home,
      env: { ...process.env, VISITGRAPH_HOME: path.join(home, "home"), NO_COLOR: "1", ...env },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the program in a folder with two articles, against an endpoint that behaves as told. */
async function withModel(
  behave: Behaviour,
  use: (run: (...args: string[]) => Promise<Run>, folder: string) => Promise<void>,
): Promise<void> {
  const endpoint = await fakeEndpoint(behave);
  const env = { VISITGRAPH_LLM_URL: endpoint.url, VISITGRAPH_LLM_MODEL: "tiny", VISITGRAPH_LLM_KEY: KEY };
  try {
    const gold = JSON.stringify({ provinces: ANSWER.provinces, agencies: [], people: [], visits: [] });
    const files = { "in/a.txt": TEXT, "in/b.txt": `${TEXT}Hết.\n`, "gold/a.txt": TEXT, "gold/a.json": gold };
    await withFiles(files, (folder) => use((...args) => visitgraph(folder, args, env), folder));
  } finally {
    await endpoint.close();
  }
}

describeBuilt("--extractor llm (skipped where `npm run build` has not been run)", () => {
  jest.setTimeout(120_000);

  test("extract writes facts whose passages stand, and tells what was left out", () =>
    withModel(answers({ ...ANSWER, provinces: ["Hà Nam", "Cà Mau"] }), async (run) => {
      const { code, stdout, stderr } = await run("extract", "--extractor", "llm", "in");
      const facts = stdout.split("\n").flatMap((line) => (line ? [Facts.parse(JSON.parse(line))] : []));
      expect([code, facts.map(({ id }) => id)]).toEqual([0, ["a", "b"]]);
      expect(facts[0]!.extractor).toBe("llm:tiny@1");
      for (const { span, evidence } of facts[0]!.visits) expect(TEXT.slice(...span)).toBe(evidence);
      expect(stderr).toContain("2 answers of the model, 0 from the cache");
      expect(stderr).toContain("2 provinces that are not in the article, or none");
      expect(stderr).not.toMatch(/Lê|sk-/u);
    }));

  test("explain shows the rule and the confidence of a model's visit", () =>
    withModel(answers(ANSWER), async (run) => {
      const { code, stdout } = await run("explain", "--extractor", "llm", "in/a.txt");
      expect(code).toBe(0);
      expect(stdout).toMatch(/1\. done .*rule llm/);
    }));

  test("evaluate scores the model's facts", () =>
    withModel(answers(ANSWER), async (run) => {
      const { code, stdout } = await run("evaluate", "--extractor", "llm", "--json", "gold");
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ provinces: { p: 1, r: 1, gold: 2 } });
    }));

  test("bad answers go to quarantine, for their owner only, and the exit code is 1", () =>
    withModel(says("Lê Văn Tư"), async (run, folder) => {
      const { code, stdout, stderr } = await run("extract", "--extractor", "llm", "in");
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("in/a.txt: no facts of article a: the answer is not JSON");
      expect(stderr).toContain("(LLM_FAILED 2)");
      expect(stderr).not.toMatch(/Lê|sk-/u);
      const kept = path.join(folder, "home", "quarantine");
      for (const name of await readdir(kept)) expect(await readFile(path.join(kept, name), "utf8")).not.toContain(KEY);
    }));

  test("a wrong key: exit code 3 and a sentence", () =>
    withModel(fails(401), async (run) => {
      const { code, stderr } = await run("extract", "--extractor", "llm", "in");
      expect(code).toBe(3);
      expect(stderr).toContain("[LLM_REFUSED]");
      expect(stderr).not.toMatch(/^\s+at |sk-/m);
    }));

  test("no endpoint: exit code 3 and a sentence", () =>
    withFiles({ "a.txt": TEXT }, async (folder) => {
      const gone = await fakeEndpoint(fails(500));
      await gone.close();
      const env = { VISITGRAPH_LLM_URL: gone.url, VISITGRAPH_LLM_MODEL: "tiny" };
      const { code, stderr } = await visitgraph(folder, ["extract", "--extractor", "llm", "a.txt"], env);
      expect(code).toBe(3);
      expect(stderr).toContain("cannot be reached (ECONNREFUSED). [LLM_UNREACHABLE]");
      expect(stderr).not.toMatch(/^\s+at /m);
    }));

  test.each([
    ["no address", { VISITGRAPH_LLM_MODEL: "tiny" }, "VISITGRAPH_LLM_URL is not set"],
    ["no model", { VISITGRAPH_LLM_URL: "http://127.0.0.1:1/v1" }, "VISITGRAPH_LLM_MODEL is not set"],
    [
      "a key in clear text",
      { VISITGRAPH_LLM_URL: "http://llm.example/v1", VISITGRAPH_LLM_MODEL: "tiny", VISITGRAPH_LLM_KEY: KEY },
      "would go to llm.example in clear text",
    ],
  ])("%s: exit code 2, and nothing is asked", (_, env, message) =>
    withFiles({ "a.txt": TEXT }, async (folder) => {
      const { code, stderr } = await visitgraph(folder, ["extract", "--extractor", "llm", "a.txt"], env);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain(KEY);
    }),
  );

  test("another name is no extractor", () =>
    withFiles({ "a.txt": TEXT }, async (folder) => {
      const { code, stderr } = await visitgraph(folder, ["extract", "--extractor", "magic", "a.txt"], {});
      expect([code, stderr]).toEqual([2, expect.stringContaining("Allowed choices are rules, llm")]);
    }));
});
