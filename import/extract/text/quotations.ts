import type { Token } from "./Token";

/** Marks that open a quotation, and what closes it. The straight mark does both. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
]);
const NONE = -1;

/** For each token, the mark that closes the quotation it stands in; -1 outside of one. A line's end ends a quotation. */
export function quotations(tokens: readonly Token[]): Int32Array {
  const closings = new Int32Array(tokens.length).fill(NONE);
  let opened = NONE;
  for (let at = 0; at < tokens.length; at++) {
    const { text, line, kind } = tokens[at]!;
    if (kind !== "sign") continue;
    if (opened !== NONE && tokens[opened]!.line !== line) opened = NONE;
    if (opened === NONE) opened = CLOSED_BY.has(text) ? at : NONE;
    else if (text === CLOSED_BY.get(tokens[opened]!.text)) {
      closings.fill(at, opened + 1, at);
      opened = NONE;
    }
  }
  return closings;
}
