import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Spill } from "../../import/bulk/Spill";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-spill-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("gives every key once, with all its rows in their order, and leaves nothing on disk", async () => {
  const spill = new Spill<string>(folder);
  const expected = new Map<string, string[]>();
  for (let i = 0; i < 20_000; i++) {
    const [key, row] = [`khoá ${i % 700}`, `dòng ${i}\n${"ă\u2028".repeat(i % 500)}`];
    spill.add(key, row);
    expected.set(key, [...(expected.get(key) ?? []), row]);
  }
  expect(readdirSync(folder).length).toBeGreaterThan(0);
  const given = new Map<string, string[]>();
  for await (const [key, rows] of spill.groups()) {
    expect(given.has(key)).toBe(false);
    given.set(key, rows);
  }
  expect([...given].sort()).toEqual([...expected].sort());
  expect(readdirSync(folder)).toEqual([]);
});
