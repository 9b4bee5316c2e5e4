import type { AgencySuffix, Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import { matchPlace } from "../places/matchPlace";
import type { Place } from "../places/Place";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Agency } from "./Agency";
import { matchOpenName, skipAbbreviation } from "./matchOpenName";

const HOME = "Việt Nam";
/** A Vietnamese ministry is always one that the tables list. */
const MINISTRY = "Bộ";
const OF = keyOfForm("của");

/** The agency whose name begins at `at`. Null where none does. */
export function matchAgency(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (tokens[at]!.kind !== "word") return null;
  const known = lexicon.agencies.longest(tokens, at);
  const open = matchOpenName(tokens, at, lexicon);
  const named = known && looksLikeName(tokens, at, known.end) ? known : null;
  if (named && (!open || named.end >= open.end || named.end > open.headEnd))
    return withTail(tokens, at, named.end, named.value.name, named.value.suffix, lexicon);
  return open && withTail(tokens, at, open.end, open.name, "none", lexicon);
}

/** The agency whose name begins with `head`, which the title before it has swallowed: "Cục trưởng | Kỹ thuật an toàn". */
export function matchAgencyAfter(head: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (at >= tokens.length) return null;
  const known = lexicon.agencies.longestAfter(head, tokens, at);
  if (known) return withTail(tokens, at, known.end, known.value.name, known.value.suffix, lexicon);
  if (matchName(tokens, at, lexicon, true)?.vietnamese) return null;
  const open = matchOpenName(tokens, at, lexicon, head);
  const agency = open && withTail(tokens, at, open.end, open.name, "none", lexicon);
  return agency?.country || head !== MINISTRY ? agency : null;
}

/** Adds what follows the name: the place, the parent body or the country. */
export function withTail(
  tokens: readonly Token[],
  first: number,
  end: number,
  base: string,
  suffix: AgencySuffix,
  lexicon: Lexicon,
): Agency | null {
  const bare: Agency = { first, end, base, suffix, place: null, parent: null, country: null };
  let next = skipAbbreviation(tokens, end);
  if (tokens[next]?.key === OF && suffix === "within") next++;
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[first]!.sentence)
    return suffix === "within" ? null : bare;
  if (suffix === "country" || suffix === "none") {
    const country = countryAt(tokens, next, lexicon);
    if (country) return { ...bare, end: country.end, country: country.value === HOME ? null : country.value };
    if (suffix === "country") return bare;
  }
  if (suffix === "within" || suffix === "place") {
    const parent = matchAgency(tokens, next, lexicon);
    if (parent && (suffix === "within" || isLocal(parent))) return { ...bare, end: parent.end, parent };
  }
  if (suffix === "none" && tokens[next]?.key === OF && next + 1 < tokens.length) next++;
  const place = matchPlace(tokens, next, lexicon);
  if (place && fits(place, suffix)) return { ...bare, end: place.end, place };
  return suffix === "within" ? null : bare;
}

function isLocal(agency: Agency): boolean {
  return agency.suffix === "place" || agency.suffix === "party";
}

function fits(place: Place, suffix: AgencySuffix): boolean {
  if (suffix === "none") return place.level === "tỉnh" || (place.level === "thành phố" && place.province !== null);
  return suffix !== "party" || place.name !== null || place.level === "tỉnh" || place.level === "thành phố";
}

function countryAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  return tokens[at]!.capital ? lexicon.countries.longest(tokens, at) : null;
}

/** Agencies are written with a capital, at least within the name: "sở Y tế", not "bộ y tế mới". */
function looksLikeName(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.capital) return true;
  if (
    ALWAYS.has(
      tokens
        .slice(at, end)
        .map((token) => token.key)
        .join(" "),
    )
  )
    return true;
  for (let index = at + 1; index < end; index++) if (tokens[index]!.capital) return true;
  return false;
}

/** Bodies that are often printed without any capital. */
const ALWAYS = keySet(["tỉnh ủy", "thành ủy", "huyện ủy", "công an", "tỉnh đoàn", "thành đoàn", "huyện đoàn"]);
