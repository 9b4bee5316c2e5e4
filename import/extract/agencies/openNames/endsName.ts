import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";
import { isAcronym } from "../isAcronym";
import { COMPANIES } from "./companyWords";
import { CREDITS } from "./CREDITS";
import { startsPerson } from "./startsPerson";
import { startsPlace } from "./startsPlace";

/** A title, a place with its level word, a person or a credit begins. */
export function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  return (
    (tokens[at]!.capital && CREDITS.has(tokens[at]!.key)) ||
    NEVER_IN_NAMES.has(pairAt(tokens, at)) ||
    lexicon.titles.longest(tokens, at) !== null ||
    startsPlace(tokens, at, lexicon) ||
    startsPerson(tokens, at, lexicon, head) ||
    startsForeigner(tokens, at, lexicon, head)
  );
}

const PARTY = keyOfForm("đảng");
const NATIONAL = keySet(["quốc gia", "liên bang", "trung ương"]);

/** "Bộ Chỉ huy Chiến lược Mỹ | John Miller": behind the country of a body that is no company, or "Quốc gia", two foreign words are a name. */
function startsForeigner(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  if (COMPANIES.has(head) || !tokens[at + 1]?.capital) return false;
  const isLatin = [at, at + 1].every((each) => /^[A-Z][a-z]+$/u.test(tokens[each]!.text));
  // "đảng CNRP | Kem Sokha": behind the initials of a party.
  if (isLatin && head === PARTY && isAcronym(tokens[at - 1]!.text)) return true;
  if (isLatin && NATIONAL.has(pairAt(tokens, at - 2))) return !matchCountry(tokens, at, lexicon);
  return isLatin && [1, 2].some((words) => matchCountry(tokens, at - words, lexicon)?.end === at);
}

/** "họp với Sở A | đồng chí B", "giao lưu với Đại học A | Lần thứ 2", "Ban Quản lý A và | tổng thầu". */
const NEVER_IN_NAMES = keySet(["đồng chí", "lần thứ", "tổng thầu", "nhà thầu"]);
