import type { Chunk } from "./Chunk";

/** The office that stands right before a chunk, with nothing between them; null where none does. */
export function officeBefore(chunks: readonly Chunk[], index: number): Extract<Chunk, { kind: "position" }> | null {
  const before = chunks[index - 1];
  return before?.kind === "position" && before.end === chunks[index]!.first ? before : null;
}
