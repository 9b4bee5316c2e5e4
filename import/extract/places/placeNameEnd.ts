import type { Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import type { Token } from "../text/Token";

const MAX_NAME_WORDS = 4;

/**
 * Where the place's name that begins at `from` ends; `from` where there is none. It goes on with capitals up to a person's:
 * "UBND huyện Trà Ôn | Trương Văn B", "UBND thị xã | Lê Văn C".
 */
export function placeNameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const sentence = tokens[from]!.sentence;
  if (tokens[from]!.kind === "number") return from + 1;
  const person = matchName(tokens, from, lexicon, false);
  if (person && person.end - from > 2) return matchName(tokens, person.end, lexicon, false) ? person.end : from;
  let end = from;
  while (end - from < MAX_NAME_WORDS && tokens[end]?.sentence === sentence && tokens[end]!.capital) {
    if (end > from && (lexicon.titles.longest(tokens, end) || matchName(tokens, end, lexicon, false))) break;
    end++;
  }
  if (end > from && tokens[end]?.kind === "number" && tokens[end]!.sentence === sentence && !joins(tokens[end + 1]))
    end++;
  return end;
}

/** A date or an amount goes on after the number. */
function joins(token: Token | undefined): boolean {
  return /^[/.-]$/u.test(token?.text ?? "");
}
