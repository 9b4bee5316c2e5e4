import type { Agency } from "../agencies/Agency";
import type { Position } from "./Position";
import type { Around } from "./resolvePosition";

/** Family names that hardly any foreigner has in Vietnamese print. */
const VIETNAMESE = /^(?:Nguyễn|Phạm|Trần|Lê|Vũ|Võ|Bùi|Đỗ|Đặng|Phan|Huỳnh) /u;
/** Without any Vietnamese accent. */
const FOREIGN = /^[\x20-\x7e]+$/u;

/** Whether the family name alone tells that someone is Vietnamese. */
export function isVietnamese(name: string): boolean {
  return VIETNAMESE.test(name);
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
  const told = toldCountry(name, own, around);
  if (told) return told;
  if (entry.needs === "home" && !FOREIGN.test(name)) return isVietnamese(name) ? null : around.context.abroad;
  return spokenOf(first, around);
}

/** "Bộ trưởng Quốc phòng Phạm Văn A", "… James B" in one article: a bare ministry is that of the state of who leads it. */
export function ofHolder(agency: Agency, name: string, own: readonly Position[], around: Around): Agency {
  const { national, country, place, first } = agency;
  if (!national || country || place) return agency;
  if (isVietnamese(name)) return national.home ? { ...agency, base: national.home, national: null } : agency;
  if (national.bare === "never") return agency;
  const foreign = toldCountry(name, own, around) ?? (FOREIGN.test(name) ? spokenOf(first, around) : null);
  return foreign ? { ...agency, country: foreign } : agency;
}

function toldCountry(name: string, own: readonly Position[], { leaderCountry }: Around): string | null {
  return leaderCountry(name) ?? own.find((other) => other.country !== null)?.country ?? null;
}

function spokenOf(first: number, { document, context }: Around): string | null {
  return context.countryOf(first, document.tokens[first]!.sentence);
}
