import type { Lexicon } from "../../lexicon/Lexicon";
import { keyOfForm, keySet } from "../../text/keySet";
import { TIMES_OF_DAY } from "../../text/TIMES_OF_DAY";
import type { Token } from "../../text/Token";
import { endsBusiness } from "../endsBusiness";

/** Names of one syllable. */
const WHOLE_WORDS = keySet([
  "luật",
  "dược",
  "mỏ",
  "nhi",
  "mắt",
  "phổi",
  "vinh",
  "thuế",
  "bỏng",
  "tim",
  "việt",
  "nhật",
  "mỹ",
  "nga",
]);

/** The word follows the one before it within known names, or completes a word that begins with a capital. */
export function goesWith(tokens: readonly Token[], at: number, last: string, from: number, lexicon: Lexicon): boolean {
  const pair = `${last} ${tokens[at]!.key}`;
  if (lexicon.nameBigrams.has(pair)) return true;
  if (at === from || !tokens[at - 1]!.capital) return false;
  return lexicon.compounds.has(pair) || (at === from + 1 && isHalfWord(tokens, from, lexicon));
}

/** "Trường Đại học Vinh | sáng nay", "| hôm qua". */
const TELLS_WHEN: ReadonlySet<string> = new Set([...TIMES_OF_DAY, keyOfForm("hôm")]);

/** A name that begins with one Vietnamese syllable goes on with the next: "Ủy ban | Quân vụ"; few are whole words. */
function isHalfWord(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const { text, key } = tokens[from]!;
  if (WHOLE_WORDS.has(key) || endsBusiness(tokens[from + 1]!) || TELLS_WHEN.has(tokens[from + 1]!.key)) return false;
  // "Đại học Huế | tiến hành …": the name of a province is whole.
  if (lexicon.provinces.longest(tokens, from)?.end === from + 1) return false;
  return (
    text.length > 1 && text !== text.toUpperCase() && (!/^[A-Za-z]+$/u.test(text) || lexicon.givenSyllables.has(key))
  );
}
