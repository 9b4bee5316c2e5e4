import { createReadStream, existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";
import { VisitgraphError } from "../../src/shared/error";
import { EXTENSIONS, readerFor } from "./readers";
import type { Input } from "./Reader";
import { decompressed } from "./decompressed";

const STDIN = "-";

/** "a/b/news-01.jsonl.gz" -> "news-01". */
function idOf(file: string): string {
  const name = path.basename(file).replace(/\.gz$/i, "");
  return path.basename(name, path.extname(name));
}

function fileInput(file: string): Input {
  return { path: file, id: idOf(file), open: () => decompressed(createReadStream(file)) };
}

async function filesIn(folder: string): Promise<string[]> {
  const pattern = `**/*.{${EXTENSIONS.join(",")}}{,.gz}`;
  const found = await glob(pattern, { cwd: folder, caseSensitiveMatch: false, expandDirectories: false });
  const files = [...found, ...(await brokenLinksIn(folder))];
  if (files.length === 0) {
    throw new VisitgraphError("INPUT_NOT_FOUND", `The folder ${folder} holds no article.`, {
      hint: `Articles are files that end in ${EXTENSIONS.map((e) => "." + e).join(", ")}.`,
    });
  }
  return files.sort().map((file) => path.join(folder, file));
}

/** Links of the folder that lead nowhere: a glob passes them over, and nobody would learn that an article is missing. */
async function brokenLinksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith(".") && readerFor(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !existsSync(file))
    .map((file) => path.relative(folder, file));
}

async function filesOf(named: string): Promise<string[]> {
  const found = await stat(named).catch(() => null);
  if (found) return found.isDirectory() ? filesIn(named) : [named];
  const matches = await glob(named.replaceAll(path.win32.sep, "/"), { expandDirectories: false }).catch(() => []);
  if (matches.length === 0) {
    throw new VisitgraphError("INPUT_NOT_FOUND", `There is no file, and no match, for ${named}.`, {
      hint: "Name a file, a folder, a quoted glob such as 'news/**/*.txt', or - for standard input.",
    });
  }
  return matches.sort();
}

/**
 * What the paths name, in the order in which they are named, and by name within a folder or a glob. A file that is named
 * twice is read once. A folder gives the files whose extension has a reader; a file that is named itself is always given.
 *
 * @throws VisitgraphError INPUT_NOT_FOUND for a path that names nothing, before anything is read.
 */
export async function findInputs(paths: readonly string[], stdin: AsyncIterable<Buffer>): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const named of paths) {
    if (named === STDIN) inputs.set(STDIN, { path: STDIN, id: "stdin", open: () => decompressed(stdin) });
    else for (const file of await filesOf(named)) inputs.set(path.resolve(file), fileInput(file));
  }
  return [...inputs.values()];
}
