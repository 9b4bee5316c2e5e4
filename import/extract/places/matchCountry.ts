import type { Lexicon } from "../lexicon/Lexicon";
import type { Match } from "../lexicon/Trie";
import { keyOfForm, keySet } from "../text/keySet";
import { pairAt } from "../text/pairAt";
import type { Token } from "../text/Token";
import { isSea } from "./isSea";

/**
 * The country printed at `at`; null where there is none, where its name is half of a word ("Pháp lệnh", "Đức tin"), or the end of
 * another name ("Long Mỹ").
 */
export function matchCountry(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<string> | null {
  if (!tokens[at]?.capital || isSea(tokens, at)) return null;
  const match = lexicon.countries.longest(tokens, at);
  if (!match) return inFull(tokens, at, lexicon);
  if (match.end > at + 1) return match;
  if (LATIN.has(tokens[match.end]?.key ?? "")) return null;
  return isHalf(tokens, at, lexicon) || beginsName(tokens, at) || endsName(tokens, at, lexicon) ? null : match;
}

/** "Mỹ Latinh" is a part of the world. */
const LATIN = keySet(["latinh", "latin", "la-tinh"]);
const STATE_WORD = keyOfForm("nước");

/** The token after the word that may stand before the name of a country: "nước | Pháp". */
export function pastStateWord(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === STATE_WORD ? at + 1 : at;
}

const FORMS_OF_STATE = keySet(["cộng hòa", "vương quốc", "liên bang"]);
/** "Cộng hòa Dân chủ Liên bang | Nepal". */
const MAX_FORM_WORDS = 6;

/** "Cộng hòa Sierra Leone": a country's name behind its form of state. */
function inFull(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<string> | null {
  const next = tokens[at + 1];
  if (!next || !FORMS_OF_STATE.has(`${tokens[at]!.key} ${next.key}`)) return null;
  for (let from = at + 2; from < at + 2 + MAX_FORM_WORDS; from++) {
    if (tokens[from]?.sentence !== tokens[at]!.sentence || tokens[from]!.kind !== "word") return null;
    const match = tokens[from]!.capital ? lexicon.countries.longest(tokens, from) : null;
    if (match) return match;
  }
  return null;
}

function isHalf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== "word" || next.capital || next.sentence !== tokens[at]!.sentence) return false;
  return lexicon.compounds.has(`${tokens[at]!.key} ${next.key}`);
}

const ACCENTED = /^\p{Lu}.*[^\x20-\x7e]|^[^\x20-\x7e]/u;
const PEOPLE_FOLLOW = keySet([
  "tổng thống",
  "thủ tướng",
  "ngoại trưởng",
  "bộ trưởng",
  "đại sứ",
  "chủ tịch",
  "quốc vương",
]);
const TITLE_REACH = 4;

/** "biển Mỹ Khê", "huyện Đức Thọ": one accented syllable behind it makes a place of ours, unless a title before it introduces someone. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.capital || next.kind !== "word" || next.sentence !== tokens[at]!.sentence || !ACCENTED.test(next.text))
    return false;
  if (next.start - tokens[at]!.end !== 1 || tokens[at + 2]?.capital) return false;
  for (let from = Math.max(0, at - TITLE_REACH); from < at; from++)
    if (PEOPLE_FOLLOW.has(pairAt(tokens, from))) return false;
  return true;
}

/** After a capitalised syllable in the middle of a sentence, of which Vietnamese names are made. */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before?.capital || before.sentence !== tokens[at]!.sentence || tokens[at - 2]?.sentence !== before.sentence)
    return false;
  return lexicon.givenSyllables.has(before.key) && !lexicon.countries.longest(tokens, at - 1);
}
