import type { Lexicon } from "../lexicon/Lexicon";
import type { Match } from "../lexicon/Trie";
import type { Token } from "../text/Token";

/**
 * The country printed at `at`; null where there is none, where its name is half of a word ("Pháp lệnh", "Đức tin"), or the end of
 * another name ("Long Mỹ").
 */
export function matchCountry(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<string> | null {
  if (!tokens[at]?.capital) return null;
  const match = lexicon.countries.longest(tokens, at);
  if (!match || match.end > at + 1) return match;
  return isHalf(tokens, at, lexicon) || endsName(tokens, at, lexicon) ? null : match;
}

function isHalf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== "word" || next.capital || next.sentence !== tokens[at]!.sentence) return false;
  return lexicon.compounds.has(`${tokens[at]!.key} ${next.key}`);
}

/** After a capitalised syllable in the middle of a sentence, of which Vietnamese names are made. */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before?.capital || before.sentence !== tokens[at]!.sentence || tokens[at - 2]?.sentence !== before.sentence)
    return false;
  return lexicon.givenSyllables.has(before.key) && !lexicon.countries.longest(tokens, at - 1);
}
