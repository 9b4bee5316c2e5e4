import { recentVisits } from "../../src/graph/recentVisits";
import { visitPlace } from "../../src/graph/visitPlace";
import { compareByLatest, dateBounds } from "../../src/shared/dateBounds";

/** How often one party visited another, with the first and last of the dates, partial as stated; those of unknown year do not count. */
export interface VisitCount {
  readonly times: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Places of the last visits, see recentVisits.ts. */
  readonly recent: readonly string[];
}

export interface DatedVisit {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_VISIT: VisitCount = { times: 0, first: null, last: null, recent: [] };

/** Adds one visit done; the result is the same in whatever order visits are added. */
export function countVisit({ times, first, last, recent }: VisitCount, { id, start, end }: DatedVisit): VisitCount {
  return {
    times: times + 1,
    first: [first, start].filter(hasYear).sort()[0] ?? null,
    last: [last, end ?? start].filter(hasYear).sort(compareByLatest).at(-1) ?? null,
    recent: recentVisits([...recent, visitPlace({ id, earliest: dateBounds(start).earliest })]),
  };
}

function hasYear(date: string | null): date is string {
  return dateBounds(date).earliest !== null;
}
