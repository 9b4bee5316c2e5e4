import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { withFiles } from "../read/harness";
import { answers, says } from "./fakeEndpoint";
import { ANSWER, article, run } from "./harness";

const good = answers(ANSWER);
const filesIn = async (home: string) =>
  (await readdir(path.join(home, "llm"))).map((name) => path.join(home, "llm", name));

test("an article that has an answer is not asked about again, and its facts are the same", () =>
  withFiles({}, async (home) => {
    const first = await run(good, [article("a")], { home });
    const second = await run(says("nonsense"), [article("a")], { home });
    expect([first.requests.length, second.requests.length]).toEqual([1, 0]);
    expect(second.facts).toEqual(first.facts);
    expect(second.tally.describe()).toContain("0 answers of the model, 1 from the cache");
  }));

test("another text, or another day of publication, is asked about", () =>
  withFiles({}, async (home) => {
    const other = [article("a", "Sở Y tế họp.\n"), { ...article("a"), published: "2024-03-07" }];
    await run(good, [article("a")], { home });
    for (const each of other) expect((await run(good, [each], { home })).requests).toHaveLength(1);
  }));

test("an answer of no use is not kept", () =>
  withFiles({}, async (home) => {
    await run(says("nonsense"), [article("a")], { home });
    const { facts, requests } = await run(good, [article("a")], { home });
    expect([facts.length, requests.length]).toEqual([1, 1]);
  }));

test("only its owner can read the cache, and it names no article", () =>
  withFiles({}, async (home) => {
    await run(good, [article("secret-visit")], { home });
    const [file, ...others] = await filesIn(home);
    expect(others).toEqual([]);
    expect((await stat(path.join(home, "llm"))).mode & 0o777).toBe(0o700);
    expect((await stat(file!)).mode & 0o777).toBe(0o600);
    expect(path.basename(file!)).toMatch(/^[0-9a-f]{64}\.json$/);
    expect(JSON.parse(await readFile(file!, "utf8"))).toEqual(ANSWER);
  }));

test("a damaged entry is asked about again and replaced", () =>
  withFiles({}, async (home) => {
    await run(good, [article("a")], { home });
    const [file] = await filesIn(home);
    await writeFile(file!, '{"people": [');
    const { facts, requests } = await run(good, [article("a")], { home });
    expect([facts.length, requests.length]).toEqual([1, 1]);
    expect(JSON.parse(await readFile(file!, "utf8"))).toEqual(ANSWER);
  }));
