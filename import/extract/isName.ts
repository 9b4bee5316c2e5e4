import type { Chunk } from "./Chunk";

/** Names a person, in full or in part. */
export type NameChunk = Extract<Chunk, { readonly kind: "person" | "partial" }>;

/** Whether the chunk names a person, in full or in part. */
export function isName(chunk: Chunk): chunk is NameChunk {
  return chunk.kind === "person" || chunk.kind === "partial";
}
