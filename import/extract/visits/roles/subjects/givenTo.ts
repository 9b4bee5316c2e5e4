import type { Scene } from "../../../Scene";
import { keyOfForm, keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";

const GIVES = keySet(["hỗ trợ", "trao tặng", "tặng quà", "trao quà", "chia sẻ", "ủng hộ"]);
const TO = keyOfForm("cho");
const GIFT_REACH = 12;

/** "đến thăm và hỗ trợ 1 tỷ đồng cho | tỉnh B": who is given something where no one else is visited. */
export function givenTo(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  for (let at = from; at < Math.min(end - 1, from + GIFT_REACH); at++) {
    if (!GIVES.has(pairAt(tokens, at))) continue;
    const [index] = scene.chunksWithin(at, Math.min(end, at + GIFT_REACH));
    return index !== undefined && tokens.slice(at, scene.chunks[index]!.first).some(({ key }) => key === TO)
      ? [index]
      : [];
  }
  return [];
}
