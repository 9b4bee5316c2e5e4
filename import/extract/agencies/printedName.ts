import type { Lexicon } from "../lexicon/Lexicon";
import { isGlued } from "../text/isGlued";
import type { Token } from "../text/Token";

/** "KHXH&NV" is three tokens. */
const MAX_TOKENS = 3;

/** The words as printed, single spaces between them, abbreviations written out. */
export function printedName(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): string {
  let text = "";
  for (let at = from; at < end;) {
    const token = tokens[at]!;
    const gap = text !== "" && (token.start > tokens[at - 1]!.end || isGlued(tokens, at)) ? " " : "";
    const known = abbreviationAt(tokens, at, end, lexicon);
    text += gap + (known?.full ?? token.text);
    at = known?.end ?? at + 1;
  }
  return text;
}

function abbreviationAt(tokens: readonly Token[], at: number, end: number, { abbreviations }: Lexicon) {
  if (!tokens[at]!.capital) return null;
  let best: { readonly full: string; readonly end: number } | null = null;
  let form = "";
  for (let next = at; next < end && next < at + MAX_TOKENS; next++) {
    if (next > at && tokens[next]!.start > tokens[next - 1]!.end) break;
    form += tokens[next]!.text;
    const full = abbreviations.get(form);
    if (full) best = { full, end: next + 1 };
  }
  return best;
}
