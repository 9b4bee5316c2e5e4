import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { INVITATION, PLACE_PREPOSITIONS, STAYS, WITHIN_PARTY, WITHIN_PLACE } from "./functionWords";

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

/** "tại tỉnh B", "ở trụ sở UBND huyện": a preposition of place stands before the chunk. */
export function isLocated(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind === "person" || chunk.kind === "partial" || chunk.kind === "position") return false;
  const { tokens } = scene.document;
  let at = chunk.first;
  while (
    at > 0 &&
    chunk.first - at < 4 &&
    tokens[at - 1]!.sentence === tokens[chunk.first]!.sentence &&
    WITHIN_PLACE.has(tokens[at - 1]!.key)
  )
    at--;
  const word = wordBefore(scene, at);
  return word !== null && PLACE_PREPOSITIONS.has(word);
}

/** "tại", "ở": where, not whereto. */
export function isAt(scene: Scene, chunk: Chunk): boolean {
  return chunk.kind === "place" && STAYS.has(wordBefore(scene, chunk.first) ?? "");
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
  return chunk.kind === "place" && wordBefore(scene, chunk.first) === "(";
}
