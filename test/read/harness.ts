import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Article } from "../../import/article";
import { readArticles, type ReadOptions } from "../../import/read/readArticles";
import type { ReadResult } from "../../import/read/ReadResult";
import type { Rejection } from "../../import/read/Rejection";

/** A folder of its own for one test, with these files; removed when `use` is done. */
export async function withFiles<T>(
  files: Record<string, string | Uint8Array>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "visitgraph-read-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export interface Read {
  readonly articles: Article[];
  readonly rejections: Rejection[];
}

export function sorted(results: readonly ReadResult[]): Read {
  return {
    articles: results.flatMap((result) => (result.kind === "article" ? [result.article] : [])),
    rejections: results.flatMap((result) => (result.kind === "rejected" ? [result.rejection] : [])),
  };
}

/** Reads a folder of these files; paths of rejections are relative to it. */
export async function readFiles(files: Record<string, string | Uint8Array>, options?: ReadOptions): Promise<Read> {
  return withFiles(files, async (folder) => {
    const { articles, rejections } = sorted(await collect(readArticles([folder], options)));
    return { articles, rejections: rejections.map((r) => ({ ...r, path: path.relative(folder, r.path) })) };
  });
}

export async function readStdin(chunks: Iterable<string | Uint8Array>, options?: ReadOptions): Promise<Read> {
  async function* stdin() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  return sorted(await collect(readArticles(["-"], { ...options, stdin: stdin() })));
}
