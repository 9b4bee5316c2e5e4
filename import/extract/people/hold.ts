import { innermost } from "../agencies/Agency";
import type { Body } from "../agencies/Body";
import { isOccupation } from "./isOccupation";
import type { Position } from "./Position";
import type { Held, RosterEntry } from "./RosterEntry";

/**
 * Adds a position to those someone holds, unless it is there already: the one whose body is told more exactly stays.
 * @returns the position as it stands; null for one that is no office without a body ("Trưởng đoàn").
 */
export function hold(entry: RosterEntry, body: Body | null, position: Position, chunk: number): Held | null {
  const { title, needs } = position.entry;
  if (
    (needs === "body" || isOccupation(position.entry)) &&
    (!body || (position.kindOnly === position.entry.head && !position.agency))
  )
    return null;
  const held = {
    title,
    agency: body?.name ?? null,
    province: body?.province ?? null,
    country: body?.country ?? null,
    former: position.former,
    chunk,
    position,
  };
  const index = entry.held.findIndex((known) => isSame(known, held) || isVaguer(known, held) || isVaguer(held, known));
  const known = entry.held[index];
  if (!known) entry.held.push(held);
  else if (!isSame(known, held) && isVaguer(known, held)) entry.held[index] = held;
  else return known;
  return held;
}

function isSame(one: Held, other: Held): boolean {
  return one.title === other.title && one.agency === other.agency;
}

/**
 * The same office told less exactly: without its body, with a body that is only inferred, with the first words of its name, or
 * "Phó Chủ tịch" beside "Phó Chủ tịch Thường trực" of the same body.
 */
function isVaguer(vague: Held, exact: Held): boolean {
  if (vague.title !== exact.title) return vague.agency === exact.agency && isStanding(vague.title, exact.title);
  if (exact.agency === null) return false;
  if (vague.agency === null || leavesOpen(vague, exact)) return true;
  return isPrinted(vague) === isPrinted(exact) ? exact.agency.startsWith(`${vague.agency} `) : isPrinted(exact);
}

/** "Bí thư Huyện ủy" beside "Bí thư Huyện ủy B": the same body without its place. */
function leavesOpen({ position: vague }: Held, { position: exact }: Held): boolean {
  if (!vague.agency || vague.agency.base !== exact.agency?.base) return false;
  return !innermost(vague.agency).place?.name && !!innermost(exact.agency).place?.name;
}

function isStanding(title: string, longer: string): boolean {
  return longer === `${title} Thường trực` || longer === `${title} phụ trách`;
}

function isPrinted({ position }: Held): boolean {
  return position.agency !== null || position.place !== null || position.country !== null;
}
