import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { VisitgraphError } from "../src/shared/error";
import { packageRoot } from "../src/shared/packageRoot";

/**
 * Throws CHECKSUM_MISMATCH unless the folder holds the files of neo4j/jars.sha256 and nothing else: whatever lies there is run, so a
 * stray jar counts as much as a changed one.
 */
export async function verifyJars(lib: string): Promise<void> {
  const expected = await readSums();
  const present = new Set(await readdir(lib));
  const fault =
    [...present].filter((name) => !expected.has(name)).map((name) => `${name} does not belong there`)[0] ??
    [...expected.keys()].filter((name) => !present.has(name)).map((name) => `${name} is missing`)[0] ??
    (await firstChanged(lib, expected));
  if (!fault) return;
  throw new VisitgraphError("CHECKSUM_MISMATCH", `The Neo4j files in ${lib} are not the expected ones: ${fault}.`, {
    hint: "Delete that folder and start again: the files are fetched anew. If it happens again, the files that Maven gets are not the published ones.",
  });
}

/** Lines as `sha256sum` writes them: digest, two blanks, file name. */
async function readSums(): Promise<Map<string, string>> {
  const list = await readFile(path.join(packageRoot(), "neo4j", "jars.sha256"), "utf8");
  return new Map(
    list
      .trim()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

async function firstChanged(lib: string, expected: ReadonlyMap<string, string>): Promise<string | undefined> {
  for (const [name, sum] of expected) {
    const actual = createHash("sha256")
      .update(await readFile(path.join(lib, name)))
      .digest("hex");
    if (actual !== sum) return `${name} has another SHA-256 (${actual})`;
  }
  return undefined;
}
