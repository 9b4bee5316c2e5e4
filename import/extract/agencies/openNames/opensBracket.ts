import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { isAcronym } from "../isAcronym";

/** "Trung tâm Nghiên cứu | quốc phòng cấp tiến | (ABC)", "Vụ Phát triển | doanh nghiệp | (Bộ X)": its initials or its whole in brackets. */
export function opensBracket(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const inner = tokens[at + 1];
  if (tokens[at]!.text !== "(" || !inner || inner.sentence !== tokens[at - 1]!.sentence) return false;
  return (isAcronym(inner.text) && tokens[at + 2]?.text === ")") || lexicon.agencies.longest(tokens, at + 1) !== null;
}
