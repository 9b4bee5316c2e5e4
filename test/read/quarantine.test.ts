import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Quarantine } from "../../import/read/Quarantine";
import { rejection } from "../../import/read/Rejection";
import { withFiles } from "./harness";

const broken = rejection("JSON_INVALID", "news.jsonl", "it is not JSON", {
  place: { line: 7, offset: 90, length: 4 },
  raw: Buffer.from("{bad"),
});
const huge = rejection("TOO_LARGE", "news.jsonl", "the line has 9000000 bytes", {
  place: { line: 8, offset: 95, length: 9_000_000 },
});

function inQuarantine(use: (quarantine: Quarantine, folder: string) => Promise<void>): Promise<void> {
  return withFiles({}, (folder) =>
    use(new Quarantine(path.join(folder, "home", "quarantine")), path.join(folder, "home", "quarantine")),
  );
}

test("an entry says what, where and why, and keeps the bytes", () =>
  inQuarantine(async (quarantine, folder) => {
    const entry = (await quarantine.add(broken))!;
    const stored = JSON.parse(await readFile(entry, "utf8")) as Record<string, string>;
    expect(stored).toMatchObject({
      code: "JSON_INVALID",
      path: path.resolve("news.jsonl"),
      place: { line: 7, offset: 90, length: 4 },
    });
    expect(stored).toMatchObject({ reason: broken.reason, hint: broken.hint });
    expect(await readFile(path.join(folder, stored.raw as string), "utf8")).toBe("{bad");
  }));

test("what was too large to keep is a reference", () =>
  inQuarantine(async (quarantine, folder) => {
    await quarantine.add(huge);
    const files = await readdir(folder);
    expect(files).toHaveLength(1);
    expect(JSON.parse(await readFile(path.join(folder, files[0] as string), "utf8"))).toMatchObject({
      raw: null,
      place: { offset: 95 },
    });
  }));

test("the same bad input again, even at another line, is the same entry", () =>
  inQuarantine(async (quarantine, folder) => {
    const first = await quarantine.add(broken);
    const before = await readdir(folder);
    expect(await quarantine.add({ ...broken, place: { ...broken.place, line: 12 } })).toBe(first);
    expect(await readdir(folder)).toEqual(before);
    expect(await quarantine.add({ ...broken, raw: Buffer.from("{worse") })).not.toBe(first);
  }));

test("of a file with very many the first are kept; the others are one entry, with their number and places", () =>
  inQuarantine(async (quarantine, folder) => {
    const add = (to: Quarantine, line: number) =>
      to.add(
        rejection("JSON_INVALID", "news.jsonl", "it is not JSON", { place: { line }, raw: Buffer.from(`{${line}`) }),
      );
    const other = rejection("EMPTY", "news.jsonl", "it holds no text", { place: { line: 1 } });
    for (let line = 1; line <= 500; line++) await add(quarantine, line);
    expect(await quarantine.add(other)).not.toBeNull();
    expect(quarantine.finish()).toBe(400);
    const files = await readdir(folder);
    expect(files.filter((name) => name.endsWith(".json"))).toHaveLength(100 + 1 + 1);
    const entries = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
    expect(
      entries.filter((entry) => entry.includes('"count": 400')).map((entry) => JSON.parse(entry) as object),
    ).toMatchObject([
      { code: "JSON_INVALID", path: path.resolve("news.jsonl"), first: { line: 101 }, last: { line: 500 } },
    ]);

    const again = new Quarantine(folder);
    for (let line = 1; line <= 500; line++) await add(again, line);
    again.finish();
    expect(await readdir(folder)).toEqual(files);
  }));

test("only the owner can read it", () =>
  inQuarantine(async (quarantine, folder) => {
    const entry = (await quarantine.add(broken))!;
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(entry)).mode & 0o777).toBe(0o600);
    expect((await stat(entry.replace(/json$/, "raw"))).mode & 0o777).toBe(0o600);
  }));
