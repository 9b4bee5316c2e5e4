import type { Lexicon } from "../lexicon/Lexicon";
import { inSmallLetters } from "../text/inSmallLetters";
import type { Token } from "../text/Token";
import type { Place } from "./Place";

/** More syllables than the name of a district has. */
const MAX_SYLLABLES = 4;

/** "Ban Quản lý Khu kinh tế | Phú Quốc", "tại | Đà Lạt": a district or a city of ours without its level word, where no more of a name follows. */
export function matchBareDistrict(tokens: readonly Token[], at: number, { provinceOfDistrict }: Lexicon): Place | null {
  const isPart = (token: Token | undefined) => token?.capital === true && token.sentence === tokens[at]!.sentence;
  let end = at;
  while (end - at < MAX_SYLLABLES && isPart(tokens[end])) end++;
  if (end - at < 2 || isPart(tokens[end])) return null;
  const printed = tokens.slice(at, end);
  const province = provinceOfDistrict.get(printed.map(({ key }) => key).join(" "));
  const name = printed.map(({ text }) => inSmallLetters(text)).join(" ");
  return province ? { first: at, end, level: null, name, province: null, within: province, country: null } : null;
}
