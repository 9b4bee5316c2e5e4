import type { Lexicon } from "../../lexicon/Lexicon";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";

/** Whether the two syllables before `end` are a word, not a proper name. */
export function endsInWord(
  tokens: readonly Token[],
  end: number,
  { compounds, nameBigrams, provinces }: Lexicon,
): boolean {
  const pair = pairAt(tokens, end - 2);
  return (compounds.has(pair) || nameBigrams.has(pair)) && provinces.longest(tokens, end - 2)?.end !== end;
}
