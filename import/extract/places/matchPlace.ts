import type { Province } from "../../knowledge";
import type { Lexicon } from "../lexicon/Lexicon";
import { isDash } from "../text/isDash";
import { keyOfForm, keySet } from "../text/keySet";
import { nameKey } from "../text/nameKey";
import type { Token } from "../text/Token";
import { asPlace, type Place, type PlaceLevel } from "./Place";
import { isSea } from "./isSea";
import { matchBareDistrict } from "./matchBareDistrict";
import { printedName } from "../agencies/printedName";
import { keysOf } from "../text/keysOf";
import { placeNameEnd } from "./placeNameEnd";
import { placeNameOf } from "./placeNameOf";

/** Printed forms of the level words. */
const PROVINCIAL: ReadonlySet<PlaceLevel> = new Set(["tỉnh", "thành phố"]);
const NAMESAKES = keySet(["sông", "đường", "phố", "khoan"]);
const VESSELS = keySet(["tàu", "chất"]);
const LEVELS: ReadonlyMap<string, PlaceLevel> = new Map(
  Object.entries({
    tỉnh: "tỉnh",
    "thành phố": "thành phố",
    tp: "thành phố",
    "t p": "thành phố",
    "thủ đô": "thành phố",
    huyện: "huyện",
    quận: "quận",
    "thị xã": "thị xã",
    tx: "thị xã",
    "t x": "thị xã",
    xã: "xã",
    phường: "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
    bang: "bang",
  } satisfies Record<string, PlaceLevel>).map(([form, level]) => [keyOfForm(form), level]),
);

/** Levels printed as a letter. */
const LETTERS: ReadonlyMap<string, PlaceLevel> = new Map([
  ["Q", "quận"],
  ["H", "huyện"],
  ["P", "phường"],
  ["X", "xã"],
]);
/** Last words of the bodies that each of them has. */
const BEFORE_LEVEL = keySet(["ubnd", "hđnd", "tand", "vksnd", "an", "dân", "ủy"]);

/** First words of the level words: most tokens are none. */
export const LEVEL_STARTS: ReadonlySet<string> = new Set([
  ...[...LEVELS.keys()].map((form) => form.split(" ")[0]!),
  ...[...LETTERS.keys()].map(keyOfForm),
]);

/** The place printed at `at`: with its level word, or a bare province. Null where there is none. */
export function matchPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): Place | null {
  const whole = matchProvince(tokens, at, lexicon);
  const level = matchLevel(tokens, at);
  if (whole && !level && isNamedAfter(tokens, at, whole.end)) return null;
  if (whole && !(whole.value.needs_level && isPlain(tokens, at, whole.end, whole.value)))
    return named(at, whole.end, level ? whole.value.kind : null, whole.value);
  const abroad = matchForeignRegion(tokens, at, level, lexicon);
  if (abroad) return abroad;
  if (!level) return isLedTo(tokens, at) ? matchBareDistrict(tokens, at, lexicon) : null;
  const from = level.end;
  if (from < tokens.length && tokens[from]!.sentence === tokens[at]!.sentence) {
    const province = PROVINCIAL.has(level.level) ? provinceIn(tokens, from, lexicon) : null;
    if (province) return named(at, province.end, level.level, province.value);
    const district = level.level === "tỉnh" ? null : districtAt(tokens, from, lexicon);
    if (district) return asPlace({ first: at, level: level.level, ...district });
    const end = level.level === "tỉnh" ? from : placeNameEnd(tokens, from, lexicon, isLocated(tokens, at));
    if (end > from) return asPlace({ first: at, end, level: level.level, name: placeNameOf(tokens, from, end) });
  }
  return asPlace({ first: at, end: level.end, level: level.level, name: null });
}

/** "Phan Rang - Tháp Chàm", and "huyện Đô lương": a district of two syllables, the second of which is misprinted in small letters. */
function districtAt(tokens: readonly Token[], from: number, lexicon: Lexicon): { name: string; end: number } | null {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (isDash(tokens[from + 2]) && tokens[from + 4]?.capital) {
    const halves = [from, from + 3].map((at) => `${tokens[at]!.text} ${tokens[at + 1]!.text}`);
    if (lexicon.provinceOfDistrict.has(nameKey(halves.join(" - ")))) return { name: halves.join(" - "), end: from + 5 };
  }
  if (!first?.capital || second?.kind !== "word" || second.capital || second.sentence !== first.sentence) return null;
  const name = `${first.text} ${second.text[0]!.toUpperCase()}${second.text.slice(1)}`;
  return lexicon.provinceOfDistrict.has(nameKey(name)) ? { name, end: from + 2 } : null;
}

/** Words behind which a name is that of a place. */
const LEADS_TO = keySet("tại đến tới thăm lên xuống về vào ra qua".split(" "));

/** "lên | Trạm Tấu": whether it stands where a place does. */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence === tokens[at]!.sentence && LEADS_TO.has(before.key);
}

const PREPOSITIONS = keySet("tại ở đến tới thuộc về".split(" "));

function isLocated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.sentence === tokens[at]!.sentence && PREPOSITIONS.has(before.key);
}

function matchForeignRegion(
  tokens: readonly Token[],
  at: number,
  level: { level: PlaceLevel; end: number } | null,
  lexicon: Lexicon,
): Place | null {
  if (level && !PROVINCIAL.has(level.level) && level.level !== "bang") return null;
  const known = regionAt(tokens, at, lexicon, level);
  return known && (level || known.bare) ? known.place : null;
}

/** The region of another country that is printed at `at` without a level word, though its name may mean something else too. */
export function matchRegion(tokens: readonly Token[], at: number, lexicon: Lexicon): Place | null {
  return regionAt(tokens, at, lexicon, null)?.place ?? null;
}

/** The region of another country that is printed at `at`, behind its level word if there is one; see `ForeignRegion` for `bare`. */
function regionAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  level: { level: PlaceLevel; end: number } | null,
): { place: Place; bare: boolean } | null {
  const from = level?.end ?? at;
  if (!tokens[from]?.capital || tokens[from].sentence !== tokens[at]!.sentence) return null;
  const match = lexicon.foreignRegions.longest(tokens, from);
  if (!match || (lexicon.media.longest(tokens, from)?.end ?? 0) > match.end) return null;
  const name = printedName(tokens, from, match.end, lexicon);
  const { country, bare } = match.value;
  const place = asPlace({ first: at, end: match.end, level: level?.level ?? null, name, country });
  return { place, bare };
}

/** "sông Hương", "thủy điện Hòa Bình", "giàn khoan Hải Dương 981": named after the province, or like it. */
function isNamedAfter(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]!.sentence) return false;
  return NAMESAKES.has(before.key) || (VESSELS.has(before.key) && tokens[end]?.kind === "number");
}

/** Whether the name is printed as the table has it, without a level word and unabbreviated. */
function isPlain(tokens: readonly Token[], at: number, end: number, province: Province): boolean {
  return keysOf(tokens, at, end) === keyOfForm(province.name);
}

/** "TP Thanh Hóa" is a city within the province of that name. */
function named(first: number, end: number, level: PlaceLevel | null, province: Province): Place {
  const city = level === "thành phố" && province.kind === "tỉnh";
  return {
    first,
    end,
    level,
    name: province.name,
    province: city ? null : province,
    within: city ? province : null,
    country: null,
  };
}

/** "tỉnh Thanh hóa": behind its level word only the first syllable must be in capitals. */
function provinceIn(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  return tokens[from]!.capital && !isSea(tokens, from) ? lexicon.provinces.longest(tokens, from) : null;
}

/** A province's name in capitals, not a common word that is spelled like one ("hòa bình"). */
export function matchProvince(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  if (!tokens[at]?.capital || isSea(tokens, at)) return null;
  const match = lexicon.provinces.longest(tokens, at);
  if (!match) return null;
  for (let index = at; index < match.end; index++)
    if (tokens[index]!.kind === "word" && !tokens[index]!.capital) return null;
  return match;
}

function matchLevel(tokens: readonly Token[], at: number): { level: PlaceLevel; end: number } | null {
  const first = tokens[at]!;
  if (!LEVEL_STARTS.has(first.key)) return null;
  const second = tokens[at + 1];
  if (second && second.sentence === first.sentence) {
    const pair = LEVELS.get(`${first.key} ${second.key}`);
    if (pair) return { level: pair, end: at + 2 + dot(tokens, at + 2) };
  }
  const letter = first.capital && second?.text === "." ? LETTERS.get(first.text) : undefined;
  if (letter && isNamed(tokens, at, first.text)) return { level: letter, end: at + 2 };
  const single = LEVELS.get(first.key);
  return single ? { level: single, end: at + 1 + dot(tokens, at + 1) } : null;
}

/** "UBND Q. 5", "Công an P. Bến Nghé": but for "Q.", which begins no name, only behind a body, since it may be someone's initial. */
function isNamed(tokens: readonly Token[], at: number, letter: string): boolean {
  const next = tokens[at + 2];
  if (next?.sentence !== tokens[at]!.sentence || !(next.capital || next.kind === "number")) return false;
  return letter === "Q" ? next.kind === "number" || next.text.length > 1 : BEFORE_LEVEL.has(tokens[at - 1]?.key ?? "");
}

function dot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." && tokens[at - 1]!.text.length <= 2 ? 1 : 0;
}
