import { inSmallLetters } from "../text/inSmallLetters";
import type { Token } from "../text/Token";

/** The name of a place that is printed from `from` up to `end`, which may be in capitals. */
export function placeNameOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ text }) => inSmallLetters(text))
    .join(" ");
}
