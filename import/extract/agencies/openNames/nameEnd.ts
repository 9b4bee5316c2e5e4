import type { NameTail } from "../../lexicon/AgencyHead";
import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { businessEnd, PARK } from "./businessEnd";
import { COMPANIES, FIRM, TRADING } from "./companyWords";
import { hasProperName } from "./hasProperName";
import { isOrdinal } from "./isOrdinal";
import { missionEnd } from "./missionEnd";
import { pastBusiness } from "./pastBusiness";
import { pastField } from "./pastField";
import { runEnd } from "./runEnd";
import { isLeaderOf } from "./startsPerson";

/** Where the name that starts at `from` ends, whose head ends with the word `head`; `from` where there is none. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  tail: NameTail,
  lexicon: Lexicon,
  head: string,
): number {
  const first = tokens[from];
  if (!first || (from > 0 && first.sentence !== tokens[from - 1]!.sentence)) return from;
  if (tail === "number") return first.kind === "number" || /^[IVX]+$/u.test(first.text) ? from + 1 : from;
  if (tail === "mission") return missionEnd(tokens, from, lexicon);
  if (tail === "whole") return from;
  const business = TRADING.has(head) && tokens[from - 2]?.key !== PARK;
  if ((tail === "capital" || tail === "titled") && !first.capital && !business) return from;
  // "Chủ tịch Tập đoàn | Lê Văn A"
  if (isLeaderOf(tokens, from, head, lexicon)) return from;
  const company = COMPANIES.has(head);
  let start = from;
  if (business && !first.capital && first.kind === "word") start = businessEnd(tokens, from);
  if (company && first.kind === "number" && isOrdinal(tokens, from)) start++;
  const end = runEnd(tokens, from, start, lexicon, head);
  if (end === from) return end;
  const named = !company || (!business && !first.capital && head !== FIRM) || hasProperName(tokens, from, end, lexicon);
  if (!named) return matchCountry(tokens, from, lexicon) ? end : pastBusiness(tokens, end, lexicon);
  return first.capital ? pastField(tokens, end, lexicon) : end;
}
