import type { Lexicon, NameTail } from "../lexicon/Lexicon";
import { matchPlace } from "../places/matchPlace";
import { matchName } from "../people/matchName";
import { keyOfForm } from "../text/keySet";
import type { Token } from "../text/Token";

export interface OpenName {
  readonly name: string;
  /** The token after the word that begins the name. */
  readonly headEnd: number;
  readonly end: number;
}

const MAX_WORDS = 16;
const AT = keyOfForm("tại");
const ABOUT = keyOfForm("về");

/**
 * A body that no table lists, by the word its name begins with: "Công ty Cổ phần …", "Bệnh viện …". With `head`, that word
 * stands before `at` already, within a title.
 */
export function matchOpenName(tokens: readonly Token[], at: number, lexicon: Lexicon, head?: string): OpenName | null {
  if (head !== undefined) {
    const end = tailEnd(tokens, at, "name", lexicon, head);
    return end > at ? { name: `${head} ${printed(tokens, at, end, lexicon)}`, headEnd: at, end } : null;
  }
  const match = lexicon.heads.longest(tokens, at);
  if (!match) return null;
  const { tail } = match.value;
  const headCapital = tokens[at]!.capital;
  if (!headCapital && tail !== "name") return null;
  const from = skipAbbreviation(tokens, match.end);
  const end = tailEnd(tokens, from, headCapital ? tail : "capital", lexicon, tokens[match.end - 1]!.key);
  if (end === from) return null;
  return { name: `${match.value.head} ${printed(tokens, from, end, lexicon)}`, headEnd: match.end, end };
}

/** Past an abbreviation given in brackets: "Ban Chỉ đạo (BCĐ) …". */
export function skipAbbreviation(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  let next = at + 1;
  while (
    next < at + 9 &&
    tokens[next] &&
    tokens[next]!.text === tokens[next]!.text.toUpperCase() &&
    tokens[next]!.text !== ")"
  )
    next++;
  return tokens[next]?.text === ")" && next > at + 1 ? next + 1 : at;
}

/** Where the name that starts at `from` ends; `from` where there is none. */
function tailEnd(tokens: readonly Token[], from: number, tail: NameTail, lexicon: Lexicon, before: string): number {
  const first = tokens[from];
  if (!first || (from > 0 && first.sentence !== tokens[from - 1]!.sentence)) return from;
  if (tail === "number") return first.kind === "number" || /^[IVX]+$/u.test(first.text) ? from + 1 : from;
  if (tail === "mission") return missionEnd(tokens, from, lexicon);
  if (tail === "capital" && !first.capital) return from;
  let end = from;
  let at = from;
  let last = before.toLowerCase();
  const descriptive = !first.capital;
  while (at < tokens.length && at - from < MAX_WORDS && tokens[at]!.sentence === first.sentence) {
    const token = tokens[at]!;
    if (
      at > from &&
      (lexicon.titles.longest(tokens, at) || startsPlace(tokens, at, lexicon) || matchName(tokens, at, lexicon, false))
    )
      break;
    if (token.kind === "word" && token.capital) end = ++at;
    else if (
      token.kind === "number" &&
      at > from &&
      tokens[at - 1]!.kind === "word" &&
      !/^[/.-]$/u.test(tokens[at + 1]?.text ?? "")
    )
      end = ++at;
    else if (token.kind === "word" && lexicon.nameBigrams.has(`${last} ${token.key}`)) end = ++at;
    else if (descriptive && token.key === ABOUT && at === from) at++;
    else if (descriptive && token.kind === "word" && lexicon.nameBigrams.has(`${token.key} ${tokens[at + 1]?.key}`))
      end = ++at;
    else if (token.key === "&" && tokens[at + 1] && continues(tokens, at + 1, lexicon)) at++;
    else break;
    last = tokens[at - 1]!.key;
  }
  return end;
}

/** After a connecting sign the name goes on with a capital, unless another agency or title begins there. */
function continues(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word") return false;
  if (lexicon.titles.longest(tokens, at) || lexicon.honorifics.longest(tokens, at)) return false;
  if (lexicon.agencies.longest(tokens, at) || lexicon.heads.longest(tokens, at)) return false;
  return token.capital || lexicon.nameBigrams.has(`& ${token.key}`);
}

/** A place with its level word ends the name and follows it. */
function startsPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const place = matchPlace(tokens, at, lexicon);
  return place !== null && place.level !== null && place.name !== null;
}

function missionEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const country = tokens[from]!.capital ? lexicon.countries.longest(tokens, from) : null;
  if (!country) return from;
  if (tokens[country.end]?.key !== AT) return country.end;
  let end = country.end + 1;
  while (tokens[end]?.capital && tokens[end]!.sentence === tokens[from]!.sentence) end++;
  return end > country.end + 1 ? end : country.end;
}

/** The words as printed, with the abbreviations of fields of administration written out. */
function printed(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): string {
  let text = "";
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const full = lexicon.abbreviations.get(token.text);
    const gap = text !== "" && !(token.start === tokens[at - 1]!.end) ? " " : "";
    text += gap + (full ?? token.text);
  }
  return text;
}
