import { HOME } from "../../HOME";
import type { Lexicon } from "../lexicon/Lexicon";
import { matchCountry } from "../places/matchCountry";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";

/** What acts for a state, or for people of one: of which it is the end of their names tells. A company or a school may bear any country's name. */
const OF_A_STATE =
  /^(?:Liên đoàn|Hiệp hội|Hội(?! hữu nghị)|Liên hiệp|Liên minh|Đảng|Ủy ban|Hội đồng|Tổng cục|Cục|Vụ|Sở|Cơ quan|Bộ Tư lệnh|Bộ Chỉ huy|Phái đoàn|Học viện|Viện|Phòng Thương mại|Đài|Hãng thông tấn|Tòa án) /u;
/** Words of the longest names of countries. */
const MAX_WORDS = 4;
/** "Viện Pháp tại | Đức", "Hội Việt Nam - | Lào", "Hội Việt | Mỹ": where it is, or the second of two. */
const NOT_BEFORE = keySet("tại ở với & việt trung nhật nga mỹ".split(" "));

/** The foreign state with whose name the one printed in [first, end) ends; null where it tells of none. */
export function stateNamed(
  tokens: readonly Token[],
  first: number,
  end: number,
  name: string,
  lexicon: Lexicon,
): string | null {
  if (!OF_A_STATE.test(name)) return null;
  for (let at = Math.max(first + 1, end - MAX_WORDS); at < end; at++) {
    const country = tokens[at]!.capital ? matchCountry(tokens, at, lexicon) : null;
    if (country?.end !== end) continue;
    const before = tokens[at - 1]!;
    return country.value === HOME || before.kind === "sign" || NOT_BEFORE.has(before.key) ? null : country.value;
  }
  return null;
}
