import type { Lexicon } from "../lexicon/Lexicon";
import { keysOf } from "../text/keysOf";
import type { Token } from "../text/Token";
import { asPlace, type Place } from "./Place";
import { placeNameOf } from "./placeNameOf";

/** More syllables than the name of a district has. */
const MAX_SYLLABLES = 4;

/** "Ban Quản lý Khu kinh tế | Phú Quốc", "tại | Đà Lạt": a district or a city of ours without its level word, where no more of a name follows. */
export function matchBareDistrict(tokens: readonly Token[], at: number, { provinceOfDistrict }: Lexicon): Place | null {
  const isPart = (token: Token | undefined) => token?.capital === true && token.sentence === tokens[at]!.sentence;
  let end = at;
  while (end - at < MAX_SYLLABLES && isPart(tokens[end])) end++;
  if (end - at < 2 || isPart(tokens[end])) return null;
  const within = provinceOfDistrict.get(keysOf(tokens, at, end));
  return within ? asPlace({ first: at, end, level: null, name: placeNameOf(tokens, at, end), within }) : null;
}
