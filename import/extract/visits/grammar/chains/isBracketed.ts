import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { wordBefore } from "../words/wordBefore";

/** "cầu C (tỉnh B)": the place of what stands before the bracket. */
export function isBracketed(scene: Scene, chunk: Chunk): boolean {
  return (chunk.kind === "place" || chunk.kind === "country") && wordBefore(scene, chunk.first) === "(";
}
