import type { Lexicon } from "../../lexicon/Lexicon";
import { matchPlace } from "../../places/matchPlace";
import type { Token } from "../../text/Token";

/** The province or the city where a consulate is. */
export function cityAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const place = matchPlace(tokens, at, lexicon);
  return place?.name ? place : null;
}
