import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { ADDRESS_WORDS, INVITATION, PLACE_PREPOSITIONS, STAYS, WITHIN_PARTY, WITHIN_PLACE } from "./functionWords";

/** The key of the word right before the token, within its sentence. */
export function wordBefore(scene: Scene, first: number): string | null {
  const { tokens } = scene.document;
  return first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence ? tokens[first - 1]!.key : null;
}

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

const LIVES = keySet(["ngụ", "trú", "sinh", "quê", "sống"]);

/** "ông A, ngụ tại xã B": where someone lives, not where something happened. */
export function livesAt(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind !== "place") return false;
  const at = addressStart(scene, chunk.first);
  const words = [wordBefore(scene, at), at > 1 ? wordBefore(scene, at - 1) : null];
  return words.some((word) => word !== null && LIVES.has(word));
}

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

/** "30 hộ ở Khu phố 1, | phường B": the end of an address, or where something is. */
export function endsAddress(scene: Scene, chunk: Chunk): boolean {
  return addressStart(scene, chunk.first) < chunk.first;
}

const MAX_ADDRESS = 16;

/** "tại | thôn A, xã B, huyện C": where the address begins that a place is the end of. */
function addressStart(scene: Scene, first: number): number {
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

const SEVERAL = keySet("các hai ba bốn 2 3 4 02 03 04 tỉnh huyện xã thành phố địa bàn".split(" "));

/** "tại", "ở", "tại các": where, not whereto. */
export function isAt(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind !== "place") return false;
  const { tokens } = scene.document;
  let at = chunk.first - 1;
  while (at > 0 && chunk.first - at < 4 && SEVERAL.has(tokens[at]!.key)) at--;
  return STAYS.has(wordBefore(scene, at + 1) ?? "");
}

const LEADS_TO = keySet("đến tới sang về vào ra".split(" "));

/** "tiếp đoàn … đến | tỉnh B": a territory where someone goes, or has come to. */
export function isGoal(scene: Scene, { kind, first }: Chunk): boolean {
  return (kind === "place" || kind === "country") && LEADS_TO.has(wordBefore(scene, first) ?? "");
}

/** "theo lời mời của X". */
export function invites(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  return [2, 3].some(
    (count) =>
      first >= count &&
      INVITATION.has(
        tokens
          .slice(first - count, first)
          .map((token) => token.key)
          .join(" "),
      ),
  );
}

/** "cầu C (tỉnh B)": the place of what stands before the bracket. */
export function isBracketed(scene: Scene, chunk: Chunk): boolean {
  return (chunk.kind === "place" || chunk.kind === "country") && wordBefore(scene, chunk.first) === "(";
}
