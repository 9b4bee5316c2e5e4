import type { Lexicon } from "../../lexicon/Lexicon";
import { matchName } from "../../people/matchName";
import { asPlace } from "../../places/Place";
import { placeNameEnd } from "../../places/placeNameEnd";
import { placeNameOf } from "../../places/placeNameOf";
import { keysOf } from "../../text/keysOf";
import type { Token } from "../../text/Token";
import type { Agency } from "../Agency";
import { partyLevel } from "../partyLevel";
import type { Tail } from "./Tail";

/** "Huyện ủy | Đăk Đoa": the level stands in the committee's own name. */
export function partyOf({ tokens, bare, next: at, of, lexicon }: Tail): Agency | null {
  if (of) return null;
  const level = partyLevel(bare);
  if (isPerson(tokens, at, lexicon)) return null;
  const end = level ? placeNameEnd(tokens, at, lexicon) : at;
  if (!level || level === "tỉnh" || end === at) return null;
  return { ...bare, end, place: asPlace({ first: at, end, level, name: placeNameOf(tokens, at, end) }) };
}

/** Syllables of a name that hardly any place has. */
const PERSON_WORDS = 3;

/** "Thành ủy | Tất Thành An": a person with a rare family name, not a place. */
function isPerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const name = matchName(tokens, at, lexicon, true);
  if (!name?.vietnamese || name.end - at !== PERSON_WORDS) return false;
  // "Thành ủy Thạch Gia Trang | Ngô Văn A": a place, where its head follows.
  if (lexicon.foreignRegions.longest(tokens, at) || matchName(tokens, name.end, lexicon, true)?.vietnamese)
    return false;
  return !lexicon.provinceOfDistrict.has(keysOf(tokens, at, name.end));
}
