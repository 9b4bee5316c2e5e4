import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { isBrand } from "../isBrand";
import { endsInWord } from "./endsInWord";

/** Whether the name has got a word that is no word of a trade: a proper name. */
export function hasProperName(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  for (let at = from; at < end; at++) {
    if (tokens[at]!.kind !== "word" || tokens[at]!.key === "&") continue;
    if (lexicon.abbreviations.has(tokens[at]!.text)) continue;
    if (isBrand(tokens[at]!.text)) return true;
    const isWordPart = endsInWord(tokens, at + 1, lexicon) || (at + 1 < end && endsInWord(tokens, at + 2, lexicon));
    if (tokens[at]!.capital && !isWordPart) return true;
  }
  return false;
}
