import type { Body } from "../agencies/Body";
import type { Position } from "./Position";
import type { Held, RosterEntry } from "./RosterEntry";

/**
 * Adds a position to those someone holds, unless it is there already: the one whose body is told more exactly stays.
 * @returns the position as it stands; null for one that is no office without a body ("Trưởng đoàn").
 */
export function hold(entry: RosterEntry, body: Body | null, position: Position, chunk: number): Held | null {
  const { title, needs } = position.entry;
  if (needs === "body" && (!body || (position.kindOnly === position.entry.head && !position.agency))) return null;
  const held = {
    title,
    agency: body?.name ?? null,
    province: body?.province ?? null,
    country: body?.country ?? null,
    former: position.former,
    chunk,
    position,
  };
  const index = entry.held.findIndex((known) => known.title === title && isSame(known, held));
  const known = entry.held[index];
  if (!known) entry.held.push(held);
  else if (isVaguer(known, held)) entry.held[index] = held;
  else return known;
  return held;
}

function isSame(one: Held, other: Held): boolean {
  return one.agency === other.agency || isVaguer(one, other) || isVaguer(other, one);
}

/** No body told, a body without the words that say which, or "Thủ tướng" alone beside "Thủ tướng Na Uy". */
function isVaguer(vague: Held, exact: Held): boolean {
  if (exact.agency === null) return false;
  if (vague.agency === null || exact.agency.startsWith(`${vague.agency} `)) return true;
  const implied = vague.agency === vague.position.entry.agency && !vague.position.agency;
  return implied && exact.agency === exact.country;
}
