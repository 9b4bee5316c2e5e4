import type { Scene } from "../../../Scene";
import { WITHIN_PARTY } from "../words/functionWords";

/** Where the party begins that the name belongs to: "đoàn công tác của | Bộ Y tế". */
export function partyStart(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  let at = first;
  while (
    at > 0 &&
    first - at < 8 &&
    tokens[at - 1]!.sentence === tokens[first]!.sentence &&
    WITHIN_PARTY.has(tokens[at - 1]!.key)
  )
    at--;
  return at;
}
