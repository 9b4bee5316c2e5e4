import type { Scene } from "../../../Scene";
import { isActor } from "../chains/isActor";
import { HAS } from "../words/functionWords";

/** "có | các đồng chí lãnh đạo | ông B". */
const MAX_FORMS_OF_ADDRESS = 5;

/** "Tiếp và làm việc cùng đoàn A | có ông B …": where the list of those who received begins; null where there is none. */
export function receivingListStart(scene: Scene, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (scene.document.tokens[at]!.key !== HAS || scene.inside(at)) continue;
    const next = scene.chunks[scene.chunkFrom(at + 1)];
    if (next && isActor(next) && next.first - at <= MAX_FORMS_OF_ADDRESS) return at + 1;
  }
  return null;
}
