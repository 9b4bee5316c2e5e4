import type { Lexicon } from "../lexicon/Lexicon";
import { isAcronym as isInitials } from "../agencies/isAcronym";
import { inCapitals } from "../text/inCapitals";
import { isDash } from "../text/isDash";
import { keyOfForm, keySet } from "../text/keySet";
import { opensTerm } from "../text/opensTerm";
import { matchCountry } from "../places/matchCountry";
import { isSea } from "../places/isSea";
import { FORMER, APPOSITION } from "../text/functionWords";
import type { Token } from "../text/Token";
import { MIDDLES } from "./MIDDLES";

export interface NameMatch {
  readonly end: number;
  readonly name: string;
  readonly vietnamese: boolean;
}

const MAX_WORDS = 5;
/** Share of the population, in per cent, from which a family name is accepted without an honorific or a title before it. */
const COMMON_SURNAME = 0.1;
/** "P. An Hải Tây", "Q. 5": abbreviated levels of places. */
const LEVEL_LETTERS = new Set(["p", "q", "x"]);
/** Letters of a part of a name behind a dash: "Do - hyun", "Grabar - Kitarovic". */
const MAX_SYLLABLE = 7;
const MAX_FAMILY = 12;
/** Letters of a syllable as Vietnamese print spells foreign sounds. */
const MAX_PART = 5;
/** Vietnamese words without accents, which are no parts of names. */
const NO_PARTS = keySet("cho trong khi theo sau con em anh hai ba ai hay nay qua ra tay do".split(" "));
/** Given names that another one follows. */
const DOUBLED = keySet("jean marie anne pierre franz heinz hans karl jan abdul abdel abd el al".split(" "));
/** Small words within foreign names. */
export const PARTICLES: ReadonlySet<string> = new Set([
  "von",
  "der",
  "de",
  "van",
  "bin",
  "al",
  "el",
  "da",
  "di",
  "la",
  "del",
]);

/**
 * The personal name that begins at `at`.
 * @param expected whether an honorific or a title stands before it: then rare family names and foreign names are accepted too.
 */
export function matchName(tokens: readonly Token[], at: number, lexicon: Lexicon, expected: boolean): NameMatch | null {
  const vietnamese = matchVietnamese(tokens, at, lexicon, expected);
  if (!expected || (vietnamese && !goesOnForeign(tokens, vietnamese.end))) return vietnamese;
  return matchForeign(tokens, at, lexicon) ?? vietnamese;
}

/** "Kim Do | - hyun": spelled like one of ours, and going on as none does. */
function goesOnForeign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "-" &&
    next !== undefined &&
    !next.capital &&
    isForeign(next) &&
    next.text.length > 2 &&
    next.sentence === tokens[at]!.sentence
  );
}

function matchVietnamese(tokens: readonly Token[], at: number, lexicon: Lexicon, expected: boolean): NameMatch | null {
  const share = isNameWord(tokens[at]) ? lexicon.surnames.get(tokens[at]!.key) : undefined;
  if (share === undefined) return null;
  let end = at + 1;
  while (end - at < MAX_WORDS && isNameWord(tokens[end]) && adjoins(tokens, end) && !breaksName(tokens, end, lexicon))
    end++;
  if (!expected && leadsBody(tokens, at, lexicon)) return null;
  if (end - at < 2 || isPlaceName(tokens, at, end, lexicon)) return null;
  if (isNameWord(tokens[end]) && adjoins(tokens, end) && !breaksName(tokens, end, lexicon)) return null;
  if (!lexicon.givenSyllables.has(tokens[end - 1]!.key)) {
    const telling = end - at > 2 && (expected || MIDDLES.has(tokens[at + 1]!.key) || hasOffice(tokens, end, lexicon));
    if (!telling) return null;
  }
  if (share < COMMON_SURNAME && !expected && !(end - at > 2 && isListed(tokens, at) && hasOffice(tokens, end, lexicon)))
    return null;
  if (end - at === 2 && !expected && (tokens[at - 1]?.sentence !== tokens[at]!.sentence || endsRoute(tokens, at)))
    return null;
  return { end, name: words(tokens, at, end), vietnamese: true };
}

/** "Phan Ngọc Nếu, nguyên Bí thư …": an office stands behind what may be a name. */
function hasOffice(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const sign = tokens[end];
  if (sign?.sentence !== tokens[end - 1]!.sentence || !APPOSITION.has(sign.text)) return false;
  const from = FORMER.has(tokens[end + 1]?.key ?? "") ? end + 2 : end + 1;
  return tokens[from]?.sentence === sign.sentence && lexicon.titles.longest(tokens, from) !== null;
}

/** "…; | Cầm Ngọc A, Phó Bí thư …": where one of a list would begin, or a sentence. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence !== tokens[at]!.sentence || before.kind === "sign" || before.key === "&";
}

const DELEGATION = keyOfForm("đoàn");

/** "Đoàn | Viện A", "Đoàn | Kiểm tra": the people of a body, not of the family Đoàn. */
function leadsBody(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    tokens[at]!.key === DELEGATION &&
    (lexicon.heads.longest(tokens, at + 1) !== null || beginsWord(tokens, at + 1, lexicon))
  );
}

/** "tuyến Cát Bi - Hà Trung": two syllables behind a dash and another name are where a road ends. */
function endsRoute(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at - 1]) && tokens[at - 2]?.capital === true;
}

/** "Hà Nam", "Hà Lan": spelled like a name. */
function isPlaceName(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean {
  if (matchCountry(tokens, at, lexicon)?.end === end || isSea(tokens, at)) return true;
  return end - at === 2 && lexicon.provinces.longest(tokens, at)?.end === end;
}

function matchForeign(tokens: readonly Token[], at: number, lexicon: Lexicon): NameMatch | null {
  if (
    !tokens[at]?.capital ||
    opensTerm(tokens, at) ||
    (LEVEL_LETTERS.has(tokens[at].key) && tokens[at + 1]?.text === ".") ||
    beginsWord(tokens, at, lexicon) ||
    lexicon.media.longest(tokens, at) ||
    startsOther(tokens, at, lexicon) ||
    (!isForeign(tokens[at]) && lexicon.heads.longest(tokens, at)) ||
    isHeadline(tokens[at]) ||
    introducesName(tokens, at, lexicon) ||
    matchCountry(tokens, at, lexicon)
  )
    return null;
  let end = at;
  while (end < tokens.length && end - at < 9 && tokens[end]!.sentence === tokens[at]!.sentence) {
    const token = tokens[end]!;
    const follows = tokens[end + 1];
    if (token.capital && !(end > at && breaksName(tokens, end, lexicon))) end++;
    else if (end > at && token.text === "." && tokens[end - 1]!.text.length === 1 && follows?.capital) end++;
    else if (end > at && isTight(tokens, end) && !lexicon.titles.longest(tokens, end + 1)) end += 2;
    else if (end > at && token.text === "-" && isPart(tokens, end + 1, lexicon)) end += 2;
    else if (end > at && PARTICLES.has(token.key) && (follows?.capital || PARTICLES.has(follows?.key ?? ""))) end++;
    else if (end > at && PARTICLES.has(token.key) && follows?.text === "-" && tokens[end + 2]?.capital) end += 2;
    else break;
  }
  if (end === at + 1 && (inCapitals(tokens[at]!.text) || isHalfOfPair(tokens, at))) return null;
  if (
    end > at &&
    ((tokens[end - 1]!.capital && beginsWord(tokens, end - 1, lexicon)) ||
      lexicon.provinces.longest(tokens, at)?.end === end)
  )
    return null;
  return end > at ? { end, name: words(tokens, at, end), vietnamese: false } : null;
}

/** "CHXHCNVN | Lê Thị A", "HLG | Việt Nam": initials before a Vietnamese name are no part of it. */
function introducesName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!isInitials(tokens[at]!.text) || !isNameWord(tokens[at + 1]) || !adjoins(tokens, at + 1)) return false;
  if (matchCountry(tokens, at + 1, lexicon)) return true;
  return matchVietnamese(tokens, at + 1, lexicon, true) !== null;
}

/**
 * Whether the word behind a dash with spaces is of the name before it: a small one ("Kim Jong - un"), its last one ("Miguel Diaz - Canel"), or one
 * behind a given name that another follows ("Jean - Claude Juncker"); not the next person of "Trump - Jared Kushner".
 */
function isPart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at];
  const before = tokens[at - 2]!;
  if (word?.kind !== "word") return false;
  if (!isForeign(before) || !isForeign(word)) return isSyllable(tokens, at, lexicon);
  if (word.text.length > (word.capital ? MAX_FAMILY : MAX_SYLLABLE)) return false;
  if (lexicon.titles.longest(tokens, at)) return false;
  if (!word.capital) return !NO_PARTS.has(word.key);
  return DOUBLED.has(before.key) || !tokens[at + 1]?.capital;
}

const CLOSES_NAME: ReadonlySet<string> = new Set([",", ".", ";", ")", "-", "–"]);

/** "A - lun | - xay Sủn - nạ | - lạt": a syllable in small letters up to the next sign, in a name that is spelled as it sounds. */
function isSyllable(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  if (word.capital || word.text.length > MAX_PART || lexicon.titles.longest(tokens, at)) return false;
  if (lexicon.honorifics.longest(tokens, at)) return false;
  return next === undefined || next.sentence !== word.sentence || CLOSES_NAME.has(next.text);
}

const SHORT_STATES = keySet(["việt", "trung", "nhật", "hàn", "triều", "ấn", "thổ"]);

/** "Bộ trưởng Quốc phòng | Việt - Nhật": the short names of two states. */
function isHalfOfPair(tokens: readonly Token[], at: number): boolean {
  return SHORT_STATES.has(tokens[at]!.key) && tokens[at + 1]?.key === "&" && tokens[at + 2]?.capital === true;
}

/** A hyphen without spaces joins the syllables of a name: "Xu-pha-nu-vông". */
function isTight(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.text === "-" &&
    next?.kind === "word" &&
    tokens[at]!.start === tokens[at - 1]!.end &&
    next.start === tokens[at]!.end
  );
}

/** "Giám đốc | Tình báo Quốc gia": a capitalised syllable that the next one completes to a word. */
function beginsWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== "word" || next.capital || next.sentence !== tokens[at]!.sentence) return false;
  const pair = `${tokens[at]!.key} ${next.key}`;
  return lexicon.compounds.has(pair) || lexicon.nameBigrams.has(pair);
}

/** Letters without Vietnamese accents, as names in Latin script have. */
function isForeign(token: Token): boolean {
  return /^[A-Za-z]+$/u.test(token.text);
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.capital && !inCapitals(token.text);
}

function adjoins(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.sentence === tokens[at - 1]!.sentence && tokens[at]!.start - tokens[at - 1]!.end === 1;
}

/** A title or a body that begins in the middle of a run of capitals ends the name before it. */
function breaksName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.saints.longest(tokens, at) !== null || startsOther(tokens, at, lexicon);
}

/** "khoa Nhi | Bệnh viện …": a title begins, or a body whether or not a table lists it. */
function startsOther(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.titles.longest(tokens, at) !== null ||
    (lexicon.agencies.longest(tokens, at)?.end ?? 0) > at + 1 ||
    (lexicon.heads.longest(tokens, at)?.end ?? 0) > at + 1
  );
}

/** "HUYỆN ỦY PHONG HẢI | THĂM …": in a headline in capitals nothing shows what is a name. */
function isHeadline({ text }: Token): boolean {
  return inCapitals(text) && !/^[A-Z]+$/u.test(text);
}

function words(tokens: readonly Token[], from: number, end: number): string {
  let text = tokens[from]!.text;
  for (let at = from + 1; at < end; at++) {
    const joined =
      tokens[at]!.text === "-" || tokens[at - 1]!.text === "-" || tokens[at]!.start === tokens[at - 1]!.end;
    text += (joined ? "" : " ") + tokens[at]!.text;
  }
  return text;
}
