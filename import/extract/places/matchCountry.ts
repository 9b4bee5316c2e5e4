import type { Lexicon } from "../lexicon/Lexicon";
import type { Match } from "../lexicon/Trie";
import type { Token } from "../text/Token";

/** The country printed at `at`; null where there is none, or where its name is half of a word: "Pháp lệnh", "Đức tin". */
export function matchCountry(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<string> | null {
  if (!tokens[at]?.capital) return null;
  const match = lexicon.countries.longest(tokens, at);
  const next = match && tokens[match.end];
  const isHalf =
    next &&
    match.end === at + 1 &&
    next.kind === "word" &&
    !next.capital &&
    next.sentence === tokens[at]!.sentence &&
    lexicon.compounds.has(`${tokens[at]!.key} ${next.key}`);
  return isHalf ? null : match;
}
