import { fold, toneKey } from "../../shared/vietnamese";

/** A word of a question, as typed and as it is compared. */
export interface Word {
  readonly text: string;
  /** See `toneKey`. */
  readonly key: string;
  /** Without accents. */
  readonly bare: string;
  readonly capital: boolean;
}

const INSIDE_ABBREVIATION = /(?<=\p{L})[&.](?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}]+|,/gu;

/** The words of a question or of a form of a table; a comma is one too. "TT&TT" is one word, "KH-CN" two. */
export function questionWords(text: string): Word[] {
  const words = text.normalize("NFC").replace(INSIDE_ABBREVIATION, "").match(WORD) ?? [];
  return words.map((word) => ({
    text: word,
    key: toneKey(word),
    bare: fold(word) || word,
    capital: /^\p{Lu}/u.test(word),
  }));
}
