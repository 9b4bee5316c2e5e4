import { mkdirSync } from "node:fs";
import path from "node:path";
import { listOf } from "../listOf";
import { LineBuffer } from "./LineBuffer";

/** A part of this many holds what is in memory at a time. */
const PARTS = 256;

/**
 * Rows by key, kept on disk, to be given back grouped: what a sort would do, in memory that grows with the largest of 256 parts only.
 * Rows are JSON.
 */
export class Spill<Row> {
  readonly #parts: readonly LineBuffer[];

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#parts = Array.from({ length: PARTS }, (_, i) => new LineBuffer(path.join(folder, `${i}.jsonl`)));
  }

  add(key: string, row: Row): void {
    this.#parts[partOf(key)]!.add(JSON.stringify([key, row]));
  }

  /** Each key once, with its rows in the order in which they were added. What was given is forgotten. */
  async *groups(): AsyncGenerator<[key: string, rows: Row[]]> {
    for (const part of this.#parts) {
      const groups = new Map<string, Row[]>();
      for await (const line of part.take()) {
        const [key, row] = JSON.parse(line) as [string, Row];
        listOf(groups, key).push(row);
      }
      yield* groups;
    }
  }
}

/** FNV-1a of the UTF-16 units. */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % PARTS;
}
