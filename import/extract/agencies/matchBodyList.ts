import type { Lexicon } from "../lexicon/Lexicon";
import { matchPlace, matchProvince } from "../places/matchPlace";
import { asPlace, type Place, type PlaceLevel } from "../places/Place";
import { placeNameEnd } from "../places/placeNameEnd";
import { placeNameOf } from "../places/placeNameOf";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { matchAgency } from "./matchAgency";
import { asPrinted, type Agency } from "./Agency";
import { withTail } from "./tails/withTail";

/** Kinds of bodies whose fields are listed behind them: "các sở: Y tế, Xây dựng". */
export const LISTED_KINDS: ReadonlyMap<string, string> = new Map(
  ["Sở", "Bộ", "Phòng"].map((kind) => [keyOfForm(kind), kind]),
);
const OF_DISTRICTS = "Phòng";
const PLURAL = keySet(["các", "những", "hai", "ba"]);
const SEPARATORS: ReadonlySet<string> = new Set([",", ";", "&"]);
/** More than a sentence lists. */
const MAX_LISTED = 40;

/** The bodies of a list that has the word for them once: "các sở: A, B", "UBND các huyện: X, Y". Null where fewer than two follow. */
export function matchBodyList(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency[] | null {
  const listed = fieldsAt(tokens, at, lexicon) ?? placesAt(tokens, at, lexicon);
  return listed && listed.length > 1 ? listed : null;
}

function fieldsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency[] | null {
  const kind = LISTED_KINDS.get(tokens[at]!.key);
  if (!kind) return null;
  if (!PLURAL.has(tokens[at - 1]?.key ?? "")) return fieldsBehind(tokens, at, kind, lexicon);
  const start = pastIntroduction(tokens, at + 1);
  const listed = list(tokens, at, start, (from) => {
    // "các Sở | tài chính, Xây dựng": behind the word itself the field may begin with a small letter.
    const known = tokens[from]!.capital || from === at + 1 ? lexicon.agencies.longestAfter(kind, tokens, from) : null;
    return known
      ? withTail(tokens, { first: from, end: known.end, ...known.value, open: false }, lexicon, matchAgency)
      : matchAgency(tokens, from, lexicon);
  });
  return listed[0]?.base.startsWith(kind) ? listed : null;
}

/** "Bộ Y tế, Xây dựng và Tài chính": fields behind one body, which no plural announces. */
function fieldsBehind(tokens: readonly Token[], at: number, kind: string, lexicon: Lexicon): Agency[] | null {
  if (!tokens[at]!.capital || kind === OF_DISTRICTS) return null;
  const first = lexicon.agencies.longestAfter(kind, tokens, at + 1);
  if (!first || tokens[first.end]?.text !== ",") return null;
  return list(tokens, at, at + 1, (from) => {
    const known = tokens[from]?.capital ? lexicon.agencies.longestAfter(kind, tokens, from) : null;
    if (!known || (from > at + 1 && lexicon.agencies.longest(tokens, from))) return null;
    return withTail(tokens, { first: from, end: known.end, ...known.value, open: false }, lexicon, matchAgency);
  });
}

function placesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency[] | null {
  if (!tokens[at]!.capital) return null;
  const known = lexicon.agencies.longest(tokens, at);
  if (known?.value.suffix !== "place" || !PLURAL.has(tokens[known.end]?.key ?? "")) return null;
  const from = known.end + 1;
  const level = tokens[from]?.sentence === tokens[at]!.sentence ? matchPlace(tokens, from, lexicon) : null;
  if (!level?.level) return null;
  const start = level.name === null ? pastColon(tokens, level.end) : from;
  return list(tokens, at, start, (next) => {
    const place = placeAt(tokens, next, level.level!, lexicon);
    const { name, suffix, national } = known.value;
    return place && asPrinted({ first: next, end: place.end, base: name, suffix, place, national, open: false });
  });
}

function placeAt(tokens: readonly Token[], at: number, level: PlaceLevel, lexicon: Lexicon): Place | null {
  const named = matchPlace(tokens, at, lexicon);
  if (named?.level) return named.name === null ? null : named;
  if (!tokens[at]!.capital || lexicon.titles.longest(tokens, at) || lexicon.agencies.longest(tokens, at)) return null;
  const province = level === "tỉnh" || level === "thành phố" ? matchProvince(tokens, at, lexicon) : null;
  if (province)
    return asPlace({ first: at, end: province.end, level, name: province.value.name, province: province.value });
  const end = level === "tỉnh" ? at : placeNameEnd(tokens, at, lexicon);
  if (end === at) return null;
  return asPlace({ first: at, end, level, name: placeNameOf(tokens, at, end) });
}

/** The items from `from` on, a sign or "và" between them; the first one is printed from `first`. */
function list(tokens: readonly Token[], first: number, from: number, read: (at: number) => Agency | null): Agency[] {
  const items: Agency[] = [];
  let at = from;
  while (items.length < MAX_LISTED && tokens[at]?.sentence === tokens[first]!.sentence) {
    const item = read(at);
    if (!item) break;
    items.push(items.length === 0 ? { ...item, first } : item);
    if (!SEPARATORS.has(tokens[item.end]?.key ?? "")) break;
    at = item.end + 1;
  }
  return items;
}

/** More words than stand between the kind and the colon. */
const MAX_INTRODUCTION = 6;

/** "các sở, ngành: | Y tế, Xây dựng", "các Bộ được kiểm tra gồm: | Y tế, Xây dựng". */
function pastIntroduction(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  for (let end = at; first && end < at + MAX_INTRODUCTION && tokens[end]?.sentence === first.sentence; end++) {
    if (tokens[end]!.text === ":") return end + 1;
    if (tokens[end]!.capital || (tokens[end]!.kind === "sign" && !SEPARATORS.has(tokens[end]!.key))) break;
  }
  return at;
}

function pastColon(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ":" ? at + 1 : at;
}
