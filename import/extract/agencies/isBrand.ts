import { isSyllable } from "../text/isSyllable";

const WORD = /^\p{Lu}[A-Za-z]{3,}$/u;

/** Whether a word is a trade name, which no Vietnamese word looks like: "Vicem", not "Nam" or "Hanh". */
export function isBrand(word: string): boolean {
  return WORD.test(word) && !isSyllable(word);
}
