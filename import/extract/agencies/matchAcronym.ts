import type { Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import type { Token } from "../text/Token";
import { isAcronym } from "./isAcronym";
import { isBrand } from "./isBrand";
import { asPrinted, type Agency } from "./Agency";

/** Words of a name behind letters, and behind a trade name: one of two may be a person's with it, "Johnathan Hạnh Nguyễn". */
const LEAST_WORDS = 2;
const LEAST_WORDS_BEHIND_BRAND = 3;

/** "Giám đốc ABC | Lê Văn A": letters or a trade name between a title and a name are the body the office is held in, whichever it is. */
export function matchAcronym(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  const { text, sentence } = tokens[at]!;
  // "Giám đốc TNHH A": what a company is, not which.
  if (lexicon.abbreviations.has(text)) return null;
  const brand = !isAcronym(text) && isBrand(text) && !lexicon.saints.longest(tokens, at);
  if ((!isAcronym(text) && !brand) || tokens[at + 1]?.sentence !== sentence) return null;
  const name = matchName(tokens, at + 1, lexicon, true);
  if (!name || (brand && !name.vietnamese)) return null;
  if (name.end - (at + 1) < (brand ? LEAST_WORDS_BEHIND_BRAND : LEAST_WORDS)) return null;
  return asPrinted({ first: at, end: at + 1, base: text, suffix: "none", open: true });
}
