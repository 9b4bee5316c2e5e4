import { compareByLatest } from "../../src/shared/dateBounds";
import { isDay } from "../../src/shared/isDay";
import { yearOf } from "../../src/shared/yearOf";
import { mostStated } from "./mostStated";

/** When one report says that a visit was, as partial dates. */
export interface StatedDates {
  readonly start: string | null;
  readonly end: string | null;
  /** The year of the start is printed, and not told from other things in the article. */
  readonly yearSure: boolean;
}

/**
 * When a visit was, in view of all its reports: in the year that most of them print, or else tell, from the first day to the last. A day
 * without a year, or with one that is not printed, is one of that year.
 */
export function agreedDates(reports: readonly StatedDates[]): Pick<StatedDates, "start" | "end"> {
  const years = (told: readonly StatedDates[]) => told.flatMap(({ start }) => yearOf(start) ?? []);
  const year = mostStated(years(reports.filter(({ yearSure }) => yearSure))) ?? mostStated(years(reports));
  const told = reports.map((report) => (year === null ? report : inYear(report, year)));
  const starts = told.flatMap(({ start }) => start ?? []).sort();
  const start = starts.find(isDay) ?? starts[0] ?? null;
  const ends = told.flatMap(({ end }) => end ?? []).sort(compareByLatest);
  // "2017" says no more of an end than a day of 2017 does, be it that of the start.
  const dates = start === null ? ends : [...ends, start];
  const exact = ends.filter((end) => !dates.some((date) => date.length > end.length && date.startsWith(end)));
  return { start, end: exact.at(-1) ?? null };
}

function inYear({ start, end, yearSure }: StatedDates, year: string): StatedDates {
  const [from, to] = [yearOf(start), yearOf(end)];
  const turns = from === null || to === null ? monthDay(end) < monthDay(start) : to > from;
  return {
    start: withYear(start, year),
    end: withYear(end, turns ? String(Number(year) + 1) : year),
    yearSure,
  };
}

const monthDay = (date: string | null) => (date ?? "").replace(/^(?:\d{4}|-)/, "");
const withYear = (date: string | null, year: string) => (date === null ? null : year + monthDay(date));
