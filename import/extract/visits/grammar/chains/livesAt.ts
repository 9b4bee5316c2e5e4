import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { wordBefore } from "../words/wordBefore";
import { addressStart } from "./addressStart";

const LIVES = keySet(["ngụ", "trú", "sinh", "quê", "sống"]);

/** "ông A, ngụ tại xã B": where someone lives, not where something happened. */
export function livesAt(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind !== "place") return false;
  const at = addressStart(scene, chunk.first);
  const words = [wordBefore(scene, at), at > 1 ? wordBefore(scene, at - 1) : null];
  return words.some((word) => word !== null && LIVES.has(word));
}
