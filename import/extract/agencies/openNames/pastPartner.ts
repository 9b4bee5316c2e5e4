import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { isDash } from "../../text/isDash";
import { keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";

/** States in short: "Nhật - Việt". */
const SHORT_STATES = keySet(["việt", "hàn", "nhật", "trung"]);

/** "Hội hữu nghị Việt Nam | - Cuba", "Nhật | - Việt": the other of two states. */
export function pastPartner(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const next = isDash(tokens[end]) ? tokens[end + 1] : undefined;
  if (!next?.capital || next.sentence !== tokens[end - 1]!.sentence) return end;
  return matchCountry(tokens, end + 1, lexicon)?.end ?? (SHORT_STATES.has(next.key) ? end + 2 : end);
}
