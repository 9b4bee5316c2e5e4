import { isCalendarDate } from "../../src/shared/isCalendarDate";
import { isNewsDate } from "../../src/shared/isNewsDate";

/** Vietnam's offset from UTC, the year round. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** How dates are stated, each with the parts that it has; one with a zone is an instant. */
const FORMS: readonly RegExp[] = [
  // "2024-02-23", "2024/02/23", "2024-02-23T08:15:00.000+07", "2024-02-23 08:15 Z"
  /^(?<year>\d{4})(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i,
  // RFC 822 and what feeds make of it: "Fri, 23 Feb 24 08:15:00 +0700", "Friday, 23 February 2024 08:15"
  /^(?:\p{L}{3,9},?\s+)?(?<day>\d{1,2})\s+(?<name>\p{L}{3,9})\s+(?<year>\d{4}|\d{2})(?:\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\s+(?<zone>[+-]\d{4}|[A-Z]{1,4})(?:\s+\(.*\))?)?)?$/iu,
  // "thứ Sáu, 23/02/2024 08:15"
  /(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/,
];

/**
 * The day of publication, in Vietnam, from the forms in which pages, feeds and data files state it: an ISO date (or its
 * prefix), an ISO instant, an RFC 822 date, or a Vietnamese one. Null when it is none of these, or no day of news.
 */
export function publishedDate(stated: string): string | null {
  const text = stated.trim();
  const date = /^\d{4}(?:-\d{2})?$/.test(text) ? text : dayOf(text);
  return date && isNewsDate(date) ? date : null;
}

function dayOf(text: string): string | null {
  for (const form of FORMS) {
    const stated = form.exec(text)?.groups;
    if (!stated) continue;
    const month = stated.month ?? String(MONTHS.indexOf(stated.name!.slice(0, 3).toLowerCase()) + 1);
    const date = `${fourDigits(stated.year!)}-${month.padStart(2, "0")}-${stated.day!.padStart(2, "0")}`;
    // `Date` would make another day of one that the calendar has not.
    return isCalendarDate(date) ? inVietnam(date, stated.time, stated.zone) : null;
  }
  return null;
}

/** Years of two digits as RFC 2822 has them. */
function fourDigits(year: string): string {
  return year.length === 4 ? year : (Number(year) < 50 ? "20" : "19") + year;
}

/** The day on which the instant falls in Vietnam; the day as it stands where no zone is stated, or none that is known. */
function inVietnam(date: string, time: string | undefined, zone: string | undefined): string {
  if (!time || !zone) return date;
  const instant = Date.parse(`${date} ${time} ${zone.replace(/^[+-]\d{2}$/, "$&00")}`);
  return Number.isNaN(instant) ? date : new Date(instant + VIETNAM_OFFSET_MS).toISOString().slice(0, date.length);
}
