import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { STAYS } from "../words/functionWords";
import { wordBefore } from "../words/wordBefore";

const SEVERAL = keySet("các hai ba bốn 2 3 4 02 03 04 tỉnh huyện xã thành phố địa bàn".split(" "));

/** "tại", "ở", "tại các": where, not whereto. */
export function isAt(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind !== "place") return false;
  const { tokens } = scene.document;
  let at = chunk.first - 1;
  while (at > 0 && chunk.first - at < 4 && SEVERAL.has(tokens[at]!.key)) at--;
  return STAYS.has(wordBefore(scene, at + 1) ?? "");
}
