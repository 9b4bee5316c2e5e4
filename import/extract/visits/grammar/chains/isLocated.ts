import type { Chunk } from "../../../Chunk";
import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { PLACE_PREPOSITIONS, WITHIN_PLACE } from "../words/functionWords";
import { wordBefore } from "../words/wordBefore";
import { addressStart } from "./addressStart";

/** "tại tỉnh B", "ở trụ sở UBND huyện": a preposition of place stands before the chunk. */
export function isLocated(scene: Scene, chunk: Chunk): boolean {
  if (isName(chunk) || chunk.kind === "position") return false;
  const { tokens } = scene.document;
  let at = chunk.first;
  while (
    at > 0 &&
    chunk.first - at < 4 &&
    tokens[at - 1]!.sentence === tokens[chunk.first]!.sentence &&
    (WITHIN_PLACE.has(tokens[at - 1]!.key) || (chunk.kind === "place" && tokens[at - 1]!.text === ":"))
  )
    at--;
  const whole = chunk.kind === "place" ? addressStart(scene, at) : chunk.kind === "country" ? cityStart(scene, at) : at;
  const word = wordBefore(scene, whole);
  return word !== null && PLACE_PREPOSITIONS.has(word);
}

/** "tại | Sochi, Nga": where the city begins that stands before its country. */
function cityStart(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  if (wordBefore(scene, first) !== ",") return first;
  const city = scene.chunkAt(first - 2);
  if (city?.kind === "place" && city.end === first - 1) return city.first;
  let at = first - 1;
  while (
    at > 0 &&
    tokens[at - 1]!.capital &&
    !scene.inside(at - 1) &&
    tokens[at - 1]!.sentence === tokens[first]!.sentence
  )
    at--;
  return at < first - 1 ? at : first;
}
