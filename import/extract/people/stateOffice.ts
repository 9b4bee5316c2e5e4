import type { Agency } from "../agencies/Agency";
import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import type { TitleEntry } from "../lexicon/TitleEntry";
import { isForeignName } from "./isForeignName";
import { isVietnameseName } from "./isVietnameseName";
import type { Position } from "./Position";
import type { Around } from "./resolvePosition";

/** Whether the office is held in a state. */
export function isOfState({ needs }: TitleEntry): boolean {
  return needs === "country" || needs === "home" || needs === "named" || needs === "leader";
}

/**
 * The state that a bare office is held in: that of a known leader, of another office of the same person, else the one that the text
 * speaks of; null for one at home.
 */
export function countryOf(
  { first, entry }: Position,
  name: string,
  own: readonly Position[],
  around: Around,
): string | null {
  if (entry.needs === "country" && entry.agency) return entry.agency;
  const told = toldCountry(name, own, around);
  if (told) return told;
  if (entry.needs === "home" && !isForeignName(name))
    return isVietnameseName(name, around) ? null : around.context.abroad;
  return spokenOf(first, around);
}

/** "Bộ trưởng Quốc phòng Phạm Văn A", "… James B" in one article: a bare ministry is that of the state of who leads it. */
export function ofHolder(
  agency: Agency,
  name: string,
  own: readonly Position[],
  chunk: number,
  around: Around,
): Agency {
  const { national, country, place, first } = agency;
  if (!national || country || place) return agency;
  if (isVietnameseName(name, around))
    return national.home ? { ...agency, base: national.home, national: null } : agency;
  // "Bộ trưởng Giáo dục | và Khoa học": where the name does not end before the person's, it may go on.
  if (national.bare === "never" && !introduces(around.chunks, chunk, agency.end)) return agency;
  const foreign = toldCountry(name, own, around) ?? (isForeignName(name) ? spokenOf(first, around) : null);
  return foreign ? { ...agency, country: foreign } : agency;
}

/** Whether a name stands right behind the chunk. */
export function introduces(chunks: readonly Chunk[], chunk: number, end: number): boolean {
  const next = chunks[chunk + 1];
  return next !== undefined && isName(next) && next.first === end;
}

function toldCountry(name: string, own: readonly Position[], { leaderCountry }: Around): string | null {
  return leaderCountry(name) ?? own.find((other) => other.country !== null)?.country ?? null;
}

function spokenOf(first: number, { document, context }: Around): string | null {
  return context.countryOf(first, document.tokens[first]!.sentence);
}
