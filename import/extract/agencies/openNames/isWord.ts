import type { Token } from "../../text/Token";

/** A word that joins nothing: "và" has the key of a connecting sign. */
export function isWord(token: Token): boolean {
  return token.kind === "word" && token.key !== "&";
}
