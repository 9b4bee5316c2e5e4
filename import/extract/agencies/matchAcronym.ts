import type { Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import type { Token } from "../text/Token";
import { isAcronym } from "./isAcronym";
import { asPrinted, type Agency } from "./Agency";

/** "Giám đốc ABC | Lê Văn A": letters between a title and a name are the body the office is held in, whichever it is. */
export function matchAcronym(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  const { text, sentence } = tokens[at]!;
  if (!isAcronym(text) || tokens[at + 1]?.sentence !== sentence) return null;
  if (!matchName(tokens, at + 1, lexicon, true)?.vietnamese) return null;
  return asPrinted({ first: at, end: at + 1, base: text, suffix: "none", open: true });
}
