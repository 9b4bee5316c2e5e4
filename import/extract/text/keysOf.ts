import type { Token } from "./Token";

/** The keys of the tokens from `from` up to `end`, joined by spaces. */
export function keysOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ key }) => key)
    .join(" ");
}
