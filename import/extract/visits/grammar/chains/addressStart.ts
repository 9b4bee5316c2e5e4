import type { Scene } from "../../../Scene";
import { ADDRESS_WORDS } from "../words/functionWords";

const MAX_ADDRESS = 16;

/** "tại | thôn A, xã B, huyện C": where the address begins that a place is the end of. */
export function addressStart(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  let start = first;
  let at = first;
  while (at > 0 && first - at < MAX_ADDRESS && tokens[at - 1]!.sentence === tokens[first]!.sentence) {
    const before = tokens[at - 1]!;
    if (before.key === "," && at - 1 > 0) at--;
    else if (at < start && (before.capital || before.kind === "number" || scene.chunkAt(at - 1)?.kind === "place"))
      at--;
    else if (ADDRESS_WORDS.has(before.key)) start = --at;
    else break;
    if (scene.startsAt(at) && scene.chunkAt(at)?.kind === "place") start = at;
  }
  return start;
}
