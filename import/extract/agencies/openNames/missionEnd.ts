import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry, pastStateWord } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { cityAt } from "./cityAt";
import { AT } from "./missionWords";

/** Where "Việt Nam | tại Lào" ends, behind the word for a mission; `from` where no state is named. */
export function missionEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const country = matchCountry(tokens, pastStateWord(tokens, from), lexicon);
  if (!country) return from;
  const at = country.end;
  if (!AT.has(tokens[at]?.key ?? "") || at + 1 >= tokens.length) return at;
  const host =
    matchCountry(tokens, at + 1, lexicon) ??
    lexicon.agencies.longest(tokens, at + 1) ??
    cityAt(tokens, at + 1, lexicon);
  if (host) return host.end;
  let end = at + 1;
  while (tokens[end]?.capital && tokens[end]!.sentence === tokens[from]!.sentence) end++;
  return end > at + 1 ? end : at;
}
