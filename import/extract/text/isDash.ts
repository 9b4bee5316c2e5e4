import type { Token } from "./Token";

/** Whether a token is a dash, short or long, which papers use for each other. */
export function isDash(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === "–";
}
