import type { Lexicon, NameTail } from "../lexicon/Lexicon";
import { matchPlace } from "../places/matchPlace";
import { matchName } from "../people/matchName";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { printedName } from "./printedName";
import { skipAbbreviation } from "./skipAbbreviation";

export interface OpenName {
  readonly name: string;
  /** The token after the word that begins the name. */
  readonly headEnd: number;
  readonly end: number;
}

const MAX_WORDS = 18;
const AT = keyOfForm("tại");
const ABOUT = keyOfForm("về");
/** Words after which a number belongs to the name: "Bệnh viện Dã chiến cấp 2 số 1". */
const NUMBERED = keySet(["số", "cấp", "hạng"]);
/** Capitalised words that begin something new: a picture's credit, a section. */
const CREDITS = keySet(["ảnh", "video", "clip", "nguồn", "theo", "đồ họa"]);

/**
 * A body that no table lists, by the word its name begins with: "Công ty Cổ phần …", "Bệnh viện …". With `head`, that word
 * stands before `at` already, within a title.
 */
export function matchOpenName(tokens: readonly Token[], at: number, lexicon: Lexicon, head?: string): OpenName | null {
  if (head !== undefined) {
    const end = tailEnd(tokens, at, "name", lexicon, head);
    return end > at ? { name: `${head} ${printedName(tokens, at, end, lexicon)}`, headEnd: at, end } : null;
  }
  const match = lexicon.heads.longest(tokens, at);
  if (!match) return null;
  const { tail } = match.value;
  const headCapital = tokens[at]!.capital;
  if (!headCapital && tail === "capital") return null;
  const from = skipAbbreviation(tokens, match.end);
  if (opensSentence(tokens, at) && tail === "capital" && startsOther(tokens, from, lexicon)) return null;
  const end = tailEnd(
    tokens,
    from,
    headCapital || tail !== "name" ? tail : "capital",
    lexicon,
    tokens[match.end - 1]!.key,
  );
  if (end === from) return null;
  return { name: `${match.value.head} ${printedName(tokens, from, end, lexicon)}`, headEnd: match.end, end };
}

/** The first word of a sentence is capitalised whatever it is: "Vụ | Canada bắt …" names no body. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]!.sentence;
}

function startsOther(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return at < tokens.length && (lexicon.countries.longest(tokens, at) ?? lexicon.agencies.longest(tokens, at)) !== null;
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
    if (at > from && endsName(tokens, at, lexicon)) break;
    const ending = at > from && token.kind === "word" ? lexicon.nameEndings.longest(tokens, at) : null;
    if (token.kind === "word" && token.capital) end = ++at;
    else if (ending) end = at = ending.end;
    else if (at > from && token.kind === "number" && tokens[at - 1]!.kind === "word" && isOrdinal(tokens, at))
      end = ++at;
    else if (isWord(token) && NUMBERED.has(token.key) && tokens[at + 1]?.kind === "number") end = at += 2;
    else if (isWord(token) && lexicon.nameBigrams.has(`${last} ${token.key}`)) end = ++at;
    else if (descriptive && token.key === ABOUT && at === from) at++;
    else if (descriptive && isWord(token) && lexicon.nameBigrams.has(`${token.key} ${tokens[at + 1]?.key}`)) end = ++at;
    else if ((token.key === "&" || token.text === ",") && continues(tokens, at + 1, lexicon, token.text === ",")) at++;
    else break;
    last = tokens[at - 1]!.key;
  }
  return end;
}

/** A word that joins nothing: "và" has the key of a connecting sign. */
function isWord(token: Token): boolean {
  return token.kind === "word" && token.key !== "&";
}

/** A number of the name, not a date or an amount. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return !/^[/.,%-]$/u.test(tokens[at + 1]?.text ?? "") || tokens[at + 2]?.kind !== "number";
}

/** A title, a place with its level word, a person or a credit begins. */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    (tokens[at]!.capital && CREDITS.has(tokens[at]!.key)) ||
    lexicon.titles.longest(tokens, at) !== null ||
    startsPlace(tokens, at, lexicon) ||
    matchName(tokens, at, lexicon, false) !== null
  );
}

/** After a connecting sign the name goes on with a capital, unless another agency or title begins there. */
function continues(tokens: readonly Token[], at: number, lexicon: Lexicon, comma: boolean): boolean {
  const token = tokens[at];
  if (!token || !isWord(token) || token.sentence !== tokens[at - 1]!.sentence) return false;
  if (lexicon.titles.longest(tokens, at) || lexicon.honorifics.longest(tokens, at)) return false;
  if (lexicon.agencies.longest(tokens, at) || lexicon.heads.longest(tokens, at)) return false;
  if (comma)
    return lexicon.nameBigrams.has(`${tokens[at - 2]!.key} ${token.key}`) || lexicon.nameBigrams.has(`, ${token.key}`);
  return token.capital || lexicon.nameBigrams.has(`& ${token.key}`);
}

/** A place with its level word ends the name and follows it. */
function startsPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const place = matchPlace(tokens, at, lexicon);
  return place !== null && place.level !== null;
}

function missionEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const country = tokens[from]!.capital ? lexicon.countries.longest(tokens, from) : null;
  if (!country) return from;
  if (tokens[country.end]?.key !== AT) return country.end;
  let end = country.end + 1;
  const host =
    end < tokens.length ? (lexicon.countries.longest(tokens, end) ?? lexicon.agencies.longest(tokens, end)) : null;
  if (host) return host.end;
  while (tokens[end]?.capital && tokens[end]!.sentence === tokens[from]!.sentence) end++;
  return end > country.end + 1 ? end : country.end;
}
