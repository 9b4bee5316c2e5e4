import type { Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import { keyOfForm } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Place, PlaceLevel } from "./Place";

/** Printed forms of the level words. */
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
    xã: "xã",
    phường: "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
    bang: "bang",
  } satisfies Record<string, PlaceLevel>).map(([form, level]) => [keyOfForm(form), level]),
);
const MAX_NAME_WORDS = 4;

/** The place printed at `at`: with its level word, or a bare province. Null where there is none. */
export function matchPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): Place | null {
  const level = matchLevel(tokens, at);
  const from = level?.end ?? at;
  const sentence = tokens[at]!.sentence;
  const province = matchProvince(tokens, from, lexicon);
  if (!level)
    return (
      province && { first: at, end: province.end, level: null, name: province.value.name, province: province.value }
    );
  if (from < tokens.length && tokens[from]!.sentence === sentence) {
    const provincial = level.level === "tỉnh" || level.level === "thành phố";
    if (province && provincial)
      return { first: at, end: province.end, level: level.level, name: province.value.name, province: province.value };
    const end = level.level === "tỉnh" ? from : nameEnd(tokens, from, lexicon);
    if (end > from) {
      const name = tokens.slice(from, end).map((token) => token.text);
      return { first: at, end, level: level.level, name: name.join(" "), province: null };
    }
  }
  return { first: at, end: level.end, level: level.level, name: null, province: null };
}

/** A province's name in capitals, not a common word that is spelled like one ("hòa bình"). */
export function matchProvince(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  if (!tokens[at]?.capital) return null;
  const match = lexicon.provinces.longest(tokens, at);
  if (!match) return null;
  for (let index = at; index < match.end; index++)
    if (tokens[index]!.kind === "word" && !tokens[index]!.capital) return null;
  return match;
}

function matchLevel(tokens: readonly Token[], at: number): { level: PlaceLevel; end: number } | null {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (second && second.sentence === first.sentence) {
    const pair = LEVELS.get(`${first.key} ${second.key}`);
    if (pair) return { level: pair, end: at + 2 + dot(tokens, at + 2) };
  }
  const single = LEVELS.get(first.key);
  return single ? { level: single, end: at + 1 + dot(tokens, at + 1) } : null;
}

function dot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." && tokens[at - 1]!.text.length <= 2 ? 1 : 0;
}

/** A place's name goes on with capitals up to a person's: "UBND huyện Trà Ôn | Trương Văn B", "UBND thị xã | Lê Văn C". */
function nameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const sentence = tokens[from]!.sentence;
  if (tokens[from]!.kind === "number") return from + 1;
  const person = matchName(tokens, from, lexicon, false);
  if (person && person.end - from > 2) return matchName(tokens, person.end, lexicon, false) ? person.end : from;
  let end = from;
  while (
    end < tokens.length &&
    end - from < MAX_NAME_WORDS &&
    tokens[end]!.sentence === sentence &&
    tokens[end]!.capital
  ) {
    if (end > from && (lexicon.titles.longest(tokens, end) || matchName(tokens, end, lexicon, false))) break;
    end++;
  }
  if (
    tokens[end]?.kind === "number" &&
    tokens[end]!.sentence === sentence &&
    end > from &&
    !/^[/.-]$/u.test(tokens[end + 1]?.text ?? "")
  )
    end++;
  return end;
}
