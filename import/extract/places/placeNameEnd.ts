import { inCapitals } from "../text/inCapitals";
import type { Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import { keySet } from "../text/keySet";
import { opensTerm } from "../text/opensTerm";
import type { Token } from "../text/Token";

const MAX_NAME_WORDS = 4;
/** Most places have as many syllables, hardly a person more: "huyện Hoàng Long | Võ Văn Nam" is a place and a person. */
const PLACE_WORDS = 2;
const MAX_PERSON = 4;
/** In a headline in capitals the name does not show where it ends: most places have two syllables. */
const MAX_UPPER_WORDS = 2;

/** Last words of the levels whose places may have a number for a name: "quận 5", "Q. 5", "phường 8". */
const NUMBERED = keySet(["quận", "phường", "q", "p", ".", "khu"]);

/**
 * Where the place's name that begins at `from` ends; `from` where there is none. It goes on with capitals up to a person's:
 * "UBND huyện Trà Ôn | Trương Văn B", "UBND thị xã | Lê Văn C".
 * @param located whether a preposition of place stands before the level word: "tại huyện Dương Văn A" names no person.
 */
export function placeNameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, located = false): number {
  if (opensTerm(tokens, from)) return from;
  const sentence = tokens[from]!.sentence;
  if (tokens[from]!.kind === "number") return NUMBERED.has(tokens[from - 1]?.key ?? "") ? from + 1 : from;
  const person = matchName(tokens, from, lexicon, false);
  if (person && person.end - from > MAX_PERSON && startsPerson(tokens, from + PLACE_WORDS, PLACE_WORDS, lexicon))
    return from + PLACE_WORDS;
  if (person && located && person.end - from <= MAX_PERSON) return person.end;
  if (person && person.end - from > 2) return matchName(tokens, person.end, lexicon, false) ? person.end : from;
  let end = from;
  const most = inCapitals(tokens[from]!.text) ? MAX_UPPER_WORDS : MAX_NAME_WORDS;
  while (end - from < most && tokens[end]?.sentence === sentence && tokens[end]!.capital) {
    if (end > from && breaksName(tokens, end, end - from, lexicon)) break;
    end++;
  }
  if (end > from && tokens[end]?.kind === "number" && tokens[end]!.sentence === sentence && !joins(tokens[end + 1]))
    end++;
  return end;
}

function breaksName(tokens: readonly Token[], at: number, before: number, lexicon: Lexicon): boolean {
  return (
    opensTerm(tokens, at) || lexicon.titles.longest(tokens, at) !== null || startsPerson(tokens, at, before, lexicon)
  );
}

/**
 * After the two syllables that most places have, rare family names count too; after one, a name of two is the rest of the place: "quận Bắc Từ
 * Liêm".
 */
function startsPerson(tokens: readonly Token[], at: number, before: number, lexicon: Lexicon): boolean {
  const name = matchName(tokens, at, lexicon, false);
  if (name && (before >= PLACE_WORDS || name.end - at > PLACE_WORDS)) return true;
  const person = before >= 2 ? matchName(tokens, at, lexicon, true) : null;
  return person !== null && person.vietnamese && person.end - at >= 3;
}

/** A date or an amount goes on after the number. */
function joins(token: Token | undefined): boolean {
  return /^[/.-]$/u.test(token?.text ?? "");
}
