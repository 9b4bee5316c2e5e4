import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { partyStart } from "../chains/partyStart";
import { BY, PASSIVE } from "../words/functionWords";

/** Before the subject of a further clause. */
const OPENS_CLAUSE = keySet(["khi", "mà", "rằng"]);

/** Where "được" makes what follows the doer: "X được Chủ tịch nước tiếp"; not "được đưa ra khi | ông A đến thăm". */
export function passiveAt(scene: Scene, from: number, trigger: number): number | null {
  const { tokens } = scene.document;
  for (let at = trigger - 1; at >= from; at--) {
    if (OPENS_CLAUSE.has(tokens[at]!.key) && scene.startsAt(at + 1)) return null;
    if (tokens[at]!.key !== PASSIVE || scene.inside(at)) continue;
    const [doer] = scene.chunksWithin(at, trigger);
    return doer === undefined || partyStart(scene, pastBy(scene, scene.chunks[doer]!.first)) === at + 1 ? at : null;
  }
  return null;
}

/** "được đoàn công tác | do ông A dẫn đầu thăm". */
function pastBy({ document: { tokens } }: Scene, first: number): number {
  return tokens[first - 1]?.key === BY ? first - 1 : first;
}
