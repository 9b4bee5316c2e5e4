import type { Chunk } from "../Chunk";

/** Whether the chunk names a person, in full or in part. */
export function isName({ kind }: Chunk): boolean {
  return kind === "person" || kind === "partial";
}
