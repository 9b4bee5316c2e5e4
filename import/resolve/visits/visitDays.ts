/** A day that may lack its year: what two papers say of one visit differs in the year at most by one of them leaving it out. */
export interface VisitDays {
  readonly year: string | null;
  /** Days of the year, counted as in a leap year, first and last. */
  readonly first: number;
  readonly last: number;
}

const DAY = 24 * 60 * 60 * 1000;
export const YEAR_DAYS = 366;
/** A journey told as longer than this is a misreading. */
const LONGEST = 10;

/** Null where no day is stated. */
export function visitDays(start: string | null, end: string | null): VisitDays | null {
  const [, year, monthDay] = /^(\d{4}|-)-(\d{2}-\d{2})$/.exec(start ?? "") ?? [];
  if (!year || !monthDay) return null;
  const first = dayOfYear(monthDay);
  const last = end && /-\d{2}-\d{2}$/.test(end) ? dayOfYear(end.slice(-5)) : first;
  const long = (last - first + YEAR_DAYS) % YEAR_DAYS;
  return { year: year === "-" ? null : year, first, last: first + (long <= LONGEST ? long : 0) };
}

/** Days between two stays: 0 where they share one. Infinite where they are of different years. */
export function daysApart(a: VisitDays, b: VisitDays): number {
  if (a.year !== null && b.year !== null && a.year !== b.year) return Infinity;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Whether two partial dates name another year or another month, as far as both name one. */
export function otherMonth(a: string | null, b: string | null): boolean {
  const [left, right] = [a, b].map((date) => /^(\d{4}|-)(?:-(\d{2}))?/.exec(date ?? "")) as (RegExpExecArray | null)[];
  if (!left || !right) return false;
  const years = [left[1], right[1]].filter((year) => year !== "-");
  return new Set(years).size > 1 || Boolean(left[2] && right[2] && left[2] !== right[2]);
}

/** The days of the year on which a visit begins that may be the same as this one: of the form MM-DD. */
export function candidateDays({ first, last }: VisitDays): string[] {
  const days = [];
  for (let day = first - 1 - LONGEST; day <= last + 1; day++) days.push(monthDay(day));
  return days;
}

export function monthDay(day: number): string {
  return new Date(Date.UTC(2000, 0, 1) + (((day % YEAR_DAYS) + YEAR_DAYS) % YEAR_DAYS) * DAY)
    .toISOString()
    .slice(5, 10);
}

function dayOfYear(monthAndDay: string): number {
  return Math.round((Date.parse(`2000-${monthAndDay}`) - Date.UTC(2000, 0, 1)) / DAY);
}
