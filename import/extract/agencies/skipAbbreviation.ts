import type { Token } from "../text/Token";

const MAX_TOKENS = 9;

/** Past an abbreviation given in brackets: "Ban Chỉ đạo (BCĐ) …". */
export function skipAbbreviation(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  let next = at + 1;
  while (next < at + MAX_TOKENS && tokens[next] && isUpper(tokens[next]!.text) && tokens[next]!.text !== ")") next++;
  return tokens[next]?.text === ")" && next > at + 1 ? next + 1 : at;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
