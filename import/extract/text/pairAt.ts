import type { Token } from "./Token";

/** The keys of the token at `at` and of the next one, with a space between them. */
export function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
}
