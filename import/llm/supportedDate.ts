import { isCalendarDate } from "../../src/shared/isCalendarDate";
import { PartialDate } from "../facts";

const DAY_MS = 86_400_000;
/** Words such as "hôm qua" or "tuần trước" reach about this far from the day of publication. */
const NEAR_DAYS = 31;
/** Any leap year: "--02-29" is a day. */
const SOME_YEAR = "2024";

export interface Printed {
  /** Every number of the text. */
  readonly numbers: ReadonlySet<number>;
  readonly published: string | null;
}

/**
 * The date as far as the article supports it: its day and month are printed or near the day of publication, its year is printed or
 * about the year of publication; a year that is neither becomes unknown. Null for what is no date or has no support.
 */
export function supportedDate(date: string, { numbers, published }: Printed): string | null {
  if (!PartialDate.safeParse(date).success) return null;
  const [, year = "", month = "", day = ""] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const known = year !== "-";
  if (month && !isCalendarDate(`${known ? year : SOME_YEAR}-${month}-${day || "01"}`)) return null;
  if (known && isNear(`${year}-${month || "01"}-${day || "01"}`, published) && day) return date;
  if ([month, day].some((part) => part && !numbers.has(Number(part)))) return null;
  if (!known || numbers.has(Number(year)) || isAbout(year, published)) return date;
  return month ? ["-", month, ...(day ? [day] : [])].join("-") : null;
}

function isNear(date: string, published: string | null): boolean {
  if (published?.length !== 10) return false;
  return Math.abs(Date.parse(date) - Date.parse(published)) <= NEAR_DAYS * DAY_MS;
}

function isAbout(year: string, published: string | null): boolean {
  return published !== null && Math.abs(Number(year) - Number(published.slice(0, 4))) <= 1;
}
