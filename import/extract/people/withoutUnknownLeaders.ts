import { HOME } from "../../HOME";
import type { Chunk } from "../Chunk";
import type { Token } from "../text/Token";
import type { Roster } from "./Roster";

/** Words of the shortest title of a leader: "lãnh đạo". */
const TITLE_WORDS = 2;

/** The chunks, with the state alone for "nhà lãnh đạo Mỹ" where the article names nobody who heads it. */
export function withoutUnknownLeaders(chunks: readonly Chunk[], roster: Roster, tokens: readonly Token[]): Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.kind !== "position" || chunk.position.entry.needs !== "leader") return chunk;
    const { position, end } = chunk;
    if (roster.heldAt(index) || roster.holderOf(position, index)) return chunk;
    let first = chunk.first + TITLE_WORDS;
    while (first < end - 1 && !tokens[first]!.capital) first++;
    return { kind: "country", first, end, country: position.country ?? HOME };
  });
}
