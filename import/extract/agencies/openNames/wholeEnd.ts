import { HOME } from "../../../HOME";
import type { AgencyHead } from "../../lexicon/AgencyHead";
import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { WITHIN } from "../../text/functionWords";
import { inCapitals } from "../../text/inCapitals";
import type { Token } from "../../text/Token";
import { endsBusiness } from "../endsBusiness";
import { DEEDS } from "./DEEDS";
import { opensBracket } from "./opensBracket";
import { pastPartner } from "./pastPartner";

const MAX_DESCRIPTION = 8;

/** Associations and the like, whose names end with the country however they go on. */
const NATIONWIDE: ReadonlySet<string> = new Set([
  "Hiệp hội",
  "Hội",
  "Liên đoàn",
  "Liên hiệp",
  "Liên minh",
  "Viện",
  "Câu lạc bộ",
  "Quỹ",
]);

/**
 * "Phòng tài nguyên nước | Sở …", "Cục Kiểm soát hoạt động bảo vệ môi trường | thuộc …": the words in small letters up to the body
 * it is a part of are of its name too. `end` where no such body follows.
 */
export function wholeEnd(
  tokens: readonly Token[],
  from: number,
  { head, part }: AgencyHead,
  end: number,
  lexicon: Lexicon,
): number {
  const nation = end === from && part === "";
  if (nation && !(NATIONWIDE.has(head) && tokens[from]?.capital === false)) return end;
  if (part === "must") {
    // "Khoa Nhi | Bệnh viện …": the whole may begin within the run of capitals.
    for (let at = from + 1; at < end; at++) {
      const whole = lexicon.heads.longest(tokens, at);
      if (whole && (whole.end > at + 1 || inCapitals(tokens[at]!.text))) return at;
    }
  }
  let at = end;
  for (; at - end <= MAX_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token && end > from && opensBracket(tokens, at, lexicon)) return at;
    const country = token?.capital && at > end ? matchCountry(tokens, at, lexicon) : null;
    if (country && tokens[country.end] && opensBracket(tokens, country.end, lexicon)) return at;
    // "Hiệp hội Nông nghiệp | hữu cơ Việt Nam", "Liên đoàn | các nhà khoa học Mỹ"
    if (country && NATIONWIDE.has(head) && (country.value === HOME || !tokens[from]!.capital))
      return pastPartner(tokens, country.end, lexicon);
    // "Hội Quy hoạch | phát triển đô thị Hà Nội"
    const province = token?.capital && at > end && end > from && NATIONWIDE.has(head) && !country;
    if (province && !tokens.slice(end, at).some(({ key }) => DEEDS.has(key)))
      return lexicon.provinces.longest(tokens, at)?.end ?? end;
    if (!token || token.sentence !== tokens[from]!.sentence || token.kind !== "word") return end;
    if (nation && at === from && token.key === "&") return end;
    if (!nation && at > from && (token.key === WITHIN || (part !== "" && lexicon.agencies.longest(tokens, at))))
      return at;
    if (token.capital || endsBusiness(token) || lexicon.titles.longest(tokens, at)) return end;
  }
  return end;
}
