import { isDay } from "../../../src/shared/isDay";
import { isPartialDate } from "../../../src/shared/isPartialDate";
import { yearOf } from "../../../src/shared/yearOf";
import type { Document } from "../Document";
import type { DateMention, DateParts } from "./DateMention";
import { comingMonth } from "./comingMonth";
import { impliedYear, type ImpliedYear } from "./impliedYear";
import { latestMonth, OLDEST, type Month } from "./latestMonth";
import { latestYear } from "./latestYear";
import { partialDate } from "./partialDate";
import { printedToday } from "./printedToday";
import { resultYear } from "./resultYear";
import { shiftDay } from "./shiftDay";
import { shiftMonth } from "./shiftMonth";

/** From this month on, a Tết that papers speak of is the next year's. */
const AUTUMN = 10;

/** What the article itself says of the day it was published and of the year it speaks of. */
export class Calendar {
  /** ISO date, or null where neither the input nor the text says. */
  readonly published: string | null;
  /** The year to complete a printed day and month with. */
  readonly year: number | null;
  /** The latest month of the past that the text names with its year: what it tells came after. */
  readonly #after: Month | null;
  /** The earliest month still to come that the text names with its year. */
  readonly #before: Pick<Month, "year" | "month"> | null;
  /** The latest year that the text tells of as begun. */
  readonly #begun: number;
  readonly #byTet: boolean;
  /** The first year in which the results that the text tells are known. */
  readonly #notBefore: number;
  /** The years of days that a text without a day of publication prints in full. */
  readonly #yearOfDay = new Map<string, number>();
  /** The day that a text without a day of publication prints with "hôm nay". */
  readonly #today: DateParts | null;

  constructor({ text }: Document, dates: readonly DateMention[], published: string | null) {
    this.published = published;
    const implied = this.published ? null : impliedYear(text);
    const past = this.published ? null : latestMonth(text, dates);
    const result = this.published ? null : resultYear(text);
    this.#notBefore = result ?? 0;
    this.year = this.published ? Number(this.published.slice(0, 4)) : writtenIn(implied, result, past);
    this.#byTet = implied?.byTet ?? false;
    this.#after = past && past.year > (this.year ?? 0) ? past : null;
    this.#before = this.published ? null : comingMonth(text, dates);
    this.#begun = this.#after ? latestYear(text, dates) : 0;
    this.#today = this.published ? null : printedToday(text, dates);
    if (this.published) return;
    for (const { day, month, year } of dates.flatMap(({ from, to }) => [from, to]))
      if (day && month && year && year >= OLDEST) this.#yearOfDay.set(dayKey(day, month), year);
  }

  /** The ISO date, its prefix, or "--MM-DD"; null for what cannot be told. */
  iso(parts: DateParts, { relative, months, lastYear }: Counted = {}): string | null {
    if (relative !== undefined) return this.#dayFromToday(relative);
    if (months !== undefined) return this.#monthFromToday(months);
    const { day, month } = parts;
    const year =
      parts.year ?? (lastYear ? this.#lastYear() : month === undefined ? undefined : this.#yearOf(month, day));
    const date = partialDate(year === undefined ? { day, month } : { day, month, year });
    // "29/2" in an article of a year that has none is of a year that is not known.
    return date === null || isPartialDate(date) ? date : partialDate({ day, month });
  }

  /** Both ends of a date, of which at least the day is printed. */
  span(date: Pick<DateMention, "from" | "to"> & Counted): {
    readonly start: string | null;
    readonly end: string | null;
  } {
    return { start: this.iso(date.from, date), end: this.iso(date.to, date) };
  }

  #dayFromToday(days: number): string | null {
    const today = this.published ?? (this.#today && this.iso(this.#today));
    return today && isDay(today) ? shiftDay(today, days) : null;
  }

  #monthFromToday(months: number): string | null {
    const today = this.#dayFromToday(0);
    if (!today) return null;
    const month = Number(today.slice(-"MM-DD".length, -"-DD".length));
    const year = yearOf(today);
    return partialDate(shiftMonth(month, year === null ? undefined : Number(year), months));
  }

  #lastYear(): number | undefined {
    return this.year === null ? undefined : this.year - 1;
  }

  /** News tells of days just past: a December day in a January article was last year's. */
  #yearOf(month: number, day: number | undefined): number | undefined {
    const printed = day === undefined ? undefined : this.#yearOfDay.get(dayKey(day, month));
    if (printed !== undefined) return printed;
    const year = this.#yearOfMonth(month) ?? (day === undefined ? undefined : this.#yearBefore(month));
    // A day of a year whose results the text tells as a whole is one of the year after it.
    return year !== undefined && year < this.#notBefore ? this.#notBefore : year;
  }

  #yearOfMonth(month: number): number | undefined {
    if (this.#after) {
      const year = yearAfter(this.#after, month);
      return year !== undefined && year < this.#begun ? undefined : year;
    }
    if (this.year === null) return undefined;
    if (this.#byTet && month >= AUTUMN) return this.year - 1;
    const published = this.published ? Number(this.published.slice(5, 7)) : 0;
    if (published && month - published > 6) return this.year - 1;
    return published && published - month > 9 ? this.year + 1 : this.year;
  }

  /** "Ngày 19/9 … sẽ diễn ra vào tháng 12-2017": papers plan ahead by months, not by years. */
  #yearBefore(month: number): number | undefined {
    if (!this.#before) return undefined;
    const ahead = this.#before.month - month;
    if ((ahead + 12) % 12 > AHEAD) return undefined;
    return ahead < 0 ? this.#before.year - 1 : this.#before.year;
  }
}

function dayKey(day: number, month: number): string {
  return `${day}.${month}`;
}

/** What a date counts from: the day of publication, or its year. */
type Counted = Pick<DateMention, "relative" | "months" | "lastYear">;

/** Months within which what an article tells came, the next year, after a month of the past that it names with its year. */
const NEAR = 10;
/** Within the same year: a month longer past than that is named with its year because it was another one. */
const SOON = 2;

/** Months up to one that is still to come, in which the article tells of it. */
const AHEAD = 3;

/** The year of what an article tells of a month, where it names one just past. */
function yearAfter(past: Month, month: number): number | undefined {
  const later = month - past.month;
  if (later >= (past.over ? 1 : 0)) return later > (past.exact ? NEAR : SOON) ? undefined : past.year;
  return later + 12 > NEAR ? undefined : past.year + 1;
}

/** Results that are known tell the year better than what is planned for one, and a month past of a later year better than they do. */
function writtenIn(implied: ImpliedYear | null, result: number | null, past: Month | null): number | null {
  if (implied && !(result !== null && !implied.byTet && implied.year > result)) return implied.year;
  return past && past.year >= (result ?? 0) ? null : result;
}
