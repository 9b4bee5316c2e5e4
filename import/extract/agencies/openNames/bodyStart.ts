import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";

/** The known body, or the head of one, that begins at `at`. */
export function bodyStart(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  return lexicon.agencies.longest(tokens, at) ?? lexicon.heads.longest(tokens, at);
}
