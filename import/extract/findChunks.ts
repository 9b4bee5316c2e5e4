import type { Agency } from "./agencies/Agency";
import { matchAgency } from "./agencies/matchAgency";
import { matchBodyList } from "./agencies/matchBodyList";
import { nameAliases } from "./agencies/nameAliases";
import { sharePlaces } from "./agencies/sharePlaces";
import { skipAbbreviation } from "./agencies/skipAbbreviation";
import { splitLists } from "./agencies/splitLists";
import type { Chunk } from "./Chunk";
import type { Lexicon } from "./lexicon/Lexicon";
import { dropNamesakes, isNamedAfter } from "./people/dropNamesakes";
import { matchApposed } from "./people/matchApposed";
import { matchName } from "./people/matchName";
import { matchPosition } from "./people/matchPosition";
import { nameEmployers } from "./people/nameEmployers";
import { readCounterparts } from "./people/readCounterparts";
import { readGivenNames } from "./people/readGivenNames";
import { readBareNames } from "./people/readBareNames";
import { matchDateline } from "./places/matchDateline";
import { matchCountry } from "./places/matchCountry";
import { placesAbroad } from "./places/placesAbroad";
import { matchPlace } from "./places/matchPlace";
import { IS } from "./text/functionWords";
import { isDash } from "./text/isDash";
import { keySet } from "./text/keySet";
import { pairAt } from "./text/pairAt";
import type { Token } from "./text/Token";

/** Finds every name in the tokens, from left to right, the most telling reading first. */
export function findChunks(tokens: readonly Token[], lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const dateline = matchDateline(tokens, lexicon);
  while (at < tokens.length) {
    if (at === dateline?.first) {
      chunks.push({ kind: "dateline", ...dateline });
      at = dateline.end;
      continue;
    }
    if (!mayBegin(tokens[at]!, lexicon)) {
      at++;
      continue;
    }
    const listed = matchBodyList(tokens, at, lexicon);
    if (listed) {
      for (const agency of listed) chunks.push({ kind: "agency", first: agency.first, end: agency.end, agency });
      at = listed[listed.length - 1]!.end;
      continue;
    }
    const found = match(tokens, at, lexicon, chunks[chunks.length - 1]);
    if (found) chunks.push(found);
    at = found?.end ?? pastNamesake(tokens, at, lexicon);
  }
  const offices = readCounterparts(chunks, tokens);
  const people = nameEmployers(dropNamesakes(offices, tokens, lexicon), tokens);
  const bodies = sharePlaces(splitLists(nameAliases(people, tokens), tokens), tokens);
  return readBareNames(readGivenNames(placesAbroad(bodies, tokens), tokens), tokens);
}

/** Past "Chu Văn An" of "đường | Chu Văn An", whose last words are spelled like a name too. */
function pastNamesake(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return (isNamedAfter(tokens, at) ? matchName(tokens, at, lexicon, false)?.end : null) ?? at + 1;
}

function mayBegin({ kind, capital, key }: Token, { openings }: Lexicon): boolean {
  return kind === "word" && (capital || openings.has(key));
}

function match(tokens: readonly Token[], at: number, lexicon: Lexicon, before: Chunk | undefined): Chunk | null {
  const position = matchPosition(tokens, at, lexicon);
  if (position) return { kind: "position", first: at, end: position.end, position };
  const introduced = beforeSaint(tokens, at, skipHonorifics(tokens, at, lexicon), lexicon);
  if (introduced > at) {
    const name = named(tokens, introduced, lexicon, true);
    if (name) {
      const kind = isFull(tokens, introduced, name.end) ? "person" : "partial";
      return {
        kind,
        first: at,
        end: name.end,
        person: { first: introduced, end: name.end, name: name.name, introduced: at, foreign: !name.vietnamese },
      };
    }
  }
  const agency = matchAgency(tokens, at, lexicon);
  if (agency)
    return sharedTitle(tokens, agency, lexicon, before) ?? { kind: "agency", first: at, end: agency.end, agency };
  const expected = before !== undefined && introducesName(before, tokens) && introduces(tokens, before.end, at);
  const territory = expected ? null : territoryAt(tokens, at, lexicon);
  const name = named(tokens, at, lexicon, expected) ?? matchApposed(tokens, at, lexicon);
  if (territory && (!name || territory.end >= name.end)) return territory;
  if (name && (expected || !isNamedAfter(tokens, at))) {
    const kind = isFull(tokens, at, name.end) ? "person" : "partial";
    return {
      kind,
      first: at,
      end: name.end,
      person: { first: at, end: name.end, name: name.name, introduced: at, foreign: !name.vietnamese },
    };
  }
  return expected ? territoryAt(tokens, at, lexicon) : territory;
}

/** "Chủ tịch Hội đồng A và | Hội đồng B nước C, ông D": one title in two bodies, with the name behind the second. */
function sharedTitle(
  tokens: readonly Token[],
  agency: Agency,
  lexicon: Lexicon,
  before: Chunk | undefined,
): Chunk | null {
  const { first, end } = agency;
  if (before?.kind !== "position" || !before.position.agency || before.end !== first - 1) return null;
  if (tokens[before.end]!.key !== "&" || tokens[end]?.sentence !== tokens[first]!.sentence) return null;
  if (!matchName(tokens, skipHonorifics(tokens, end, lexicon), lexicon, true)) return null;
  return { kind: "position", first, end, position: { ...before.position, first, end, agency } };
}

/** A country, a province or a place with its level word; "Lào Cai" is longer than "Lào". */
function territoryAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Chunk | null {
  const country = matchCountry(tokens, at, lexicon);
  const place = matchPlace(tokens, at, lexicon);
  if (country && !(place?.province && place.end > country.end))
    return { kind: "country", first: at, end: country.end, country: country.value };
  return place?.name ? { kind: "place", first: at, end: place.end, place } : null;
}

const LEADER = keySet(["lãnh đạo", "phu nhân", "đồng cấp", "đồng nhiệm"]);

/** A title, or "nhà lãnh đạo Triều Tiên", "người đồng cấp Nga". */
function introducesName({ kind, first }: Chunk, tokens: readonly Token[]): boolean {
  return kind === "position" || (kind === "country" && LEADER.has(pairAt(tokens, first - 2)));
}

/**
 * Whether a name at `at` follows a title that ends at `titleEnd`: right behind it, behind an abbreviation in brackets or, as in "Chủ tịch Quốc hội - A B",
 * after a dash or "là".
 */
function introduces(tokens: readonly Token[], titleEnd: number, at: number): boolean {
  const end = skipAbbreviation(tokens, titleEnd);
  if (tokens[end - 1]!.sentence !== tokens[at]!.sentence) return false;
  return end === at || (end === at - 1 && (isDash(tokens[end]) || tokens[end]!.key === IS));
}

function named(tokens: readonly Token[], at: number, lexicon: Lexicon, expected: boolean) {
  return at < tokens.length ? matchName(tokens, at, lexicon, expected) : null;
}

/** A full name has two words or more, or an apostrophe: "K'Thanh". */
function isFull(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 1 || tokens[first]!.key.includes("'");
}

/** "Tổng thống | Emmanuel Macron": before a foreign family name a saint's name is the given one. */
function beforeSaint(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): number {
  const saint = from - 1;
  if (saint < at || tokens[saint]!.kind !== "word" || lexicon.saints.longest(tokens, saint)?.end !== from) return from;
  const name = named(tokens, from, lexicon, true);
  return name && !name.vietnamese ? saint : from;
}

/** "GS.TSKH., Thiếu tướng, Anh hùng …": more than anyone bears. */
const MAX_HONORIFICS = 8;

function skipHonorifics(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let next = at;
  for (let count = 0; count < MAX_HONORIFICS && next < tokens.length; count++) {
    const match = lexicon.honorifics.longest(tokens, next);
    if (!match) break;
    next = match.end;
    while (tokens[next]?.text === "." || (tokens[next]?.text === "," && lexicon.honorifics.longest(tokens, next + 1)))
      next++;
  }
  return next < tokens.length && tokens[next]!.sentence === tokens[at]!.sentence ? next : at;
}
