import { HOME } from "../../../HOME";
import type { AgencyHead } from "../../lexicon/AgencyHead";
import type { Lexicon } from "../../lexicon/Lexicon";
import { CAPITAL } from "../../places/CAPITAL";
import { matchCountry, pastStateWord } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { printedName } from "../printedName";
import { cityAt } from "./cityAt";
import { EMBASSY } from "./missionWords";

/** A mission is named with the countries' usual names, everything else as printed. */
export function restOfName(
  tokens: readonly Token[],
  from: number,
  end: number,
  { head, tail }: AgencyHead,
  lexicon: Lexicon,
): string {
  if (tail !== "mission") return printedName(tokens, from, end, lexicon);
  const country = matchCountry(tokens, pastStateWord(tokens, from), lexicon)!;
  if (country.end === end) return country.value;
  const host = matchCountry(tokens, country.end + 1, lexicon)?.value;
  const city = cityAt(tokens, country.end + 1, lexicon);
  const state = head === EMBASSY ? (city?.country ?? (city?.name === CAPITAL ? HOME : null)) : null;
  if (state) return `${country.value} tại ${state}`;
  if (city) return `${country.value} tại ${city.province?.kind === "thành phố" ? "Thành phố " : ""}${city.name}`;
  const body = host ? null : lexicon.agencies.longest(tokens, country.end + 1)?.value.name;
  return `${country.value} tại ${host ?? body ?? printedName(tokens, country.end + 1, end, lexicon)}`;
}
