import type { Lexicon } from "../lexicon/Lexicon";
import type { Token } from "../text/Token";

/** The words as printed, single spaces between them, abbreviations written out. */
export function printedName(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): string {
  let text = "";
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const gap = text !== "" && token.start > tokens[at - 1]!.end ? " " : "";
    text += gap + (lexicon.abbreviations.get(token.text) ?? token.text);
  }
  return text;
}
