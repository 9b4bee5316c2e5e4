import type { Lexicon } from "../../lexicon/Lexicon";
import { matchPlace } from "../../places/matchPlace";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";

/** "Liên | bang" is no state of a federation. */
const FEDERAL = keySet(["liên bang"]);

/** A place with its level word ends the name and follows it. */
export function startsPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const place = matchPlace(tokens, at, lexicon);
  if (!place?.level || FEDERAL.has(pairAt(tokens, at - 1))) return false;
  return place.name !== null || !lexicon.nameBigrams.has(pairAt(tokens, at));
}
