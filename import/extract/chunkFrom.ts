import type { Chunk } from "./Chunk";
import { lowerBound } from "./lowerBound";

/** Index of the first chunk that begins at the token or after it; the number of chunks where none does. */
export function chunkFrom(chunks: readonly Chunk[], token: number): number {
  return lowerBound(chunks, token, ({ first }) => first);
}
