import { HOME } from "../../../HOME";
import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { formKeys } from "../../text/tokenise";
import { endsBusiness } from "../endsBusiness";
import { DEEDS } from "./DEEDS";

const NATION = new Set(formKeys(HOME).slice(0, 1));
/** Syllables of a field in small letters: "hữu cơ", "lương thực thực phẩm". */
const MAX_FIELD = 4;

/** "Hiệp hội Nông nghiệp | hữu cơ | Việt Nam": past a field in small letters up to our country's name; `end` where that does not follow. */
export function pastField(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let at = end;
  while (at - end < MAX_FIELD && tokens[at]?.kind === "word" && !tokens[at]!.capital) at++;
  const state = tokens[at];
  if (at === end || !state?.capital || !NATION.has(state.key) || state.sentence !== tokens[end - 1]!.sentence)
    return end;
  if (tokens.slice(end, at).some((token) => endsBusiness(token) || DEEDS.has(token.key))) return end;
  const country = matchCountry(tokens, at, lexicon);
  return country?.value === HOME ? country.end : end;
}
