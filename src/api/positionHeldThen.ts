import { dateBounds } from "../shared/dateBounds";
import { compareTuples } from "./compareTuples";
import type { PositionRow, VisitRow } from "./rows";

const DAY = 24 * 60 * 60 * 1000;
/** For how long before and after it is attested an office is taken to be held. */
const LEEWAY = 365;

/**
 * The office that a person held when the visit took place, as far as articles attest one: attested nearest to the visit; of several,
 * one in a body (`side`, by id) that stands on the same side of the visit, then the higher one.
 */
export function positionHeldThen(
  positions: readonly PositionRow[],
  visit: Pick<VisitRow, "earliest" | "latest">,
  side: ReadonlySet<string>,
): PositionRow | null {
  const [best] = positions
    .map((position) => ({
      position,
      place: [distance(position, visit), side.has(position.office.id) ? 0 : 1, position.rank ?? Infinity] as const,
    }))
    .filter(({ place: [days] }) => days <= LEEWAY)
    .sort((a, b) => compareTuples(a.place, b.place));
  return best?.position ?? null;
}

/** Days between the visit and the time for which the office is attested; Infinity where it was left before, or may have been. */
function distance({ former, from, to }: PositionRow, visit: Pick<VisitRow, "earliest" | "latest">): number {
  const begin = dateBounds(from).earliest;
  const end = dateBounds(to).latest;
  // What is not dated says nothing of another time, but nothing better is known of a present office.
  if (!begin || !end || !visit.earliest || !visit.latest) return former ? Infinity : LEEWAY;
  if (visit.earliest > end) return former ? Infinity : days(end, visit.earliest);
  return visit.latest < begin ? days(visit.latest, begin) : 0;
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
