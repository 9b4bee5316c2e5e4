import { isCalendarDate } from "../../src/shared/isCalendarDate";

/** Vietnam's offset from UTC, the year round. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const RFC_822 = /^(?:\p{L}{3},?\s+)?\d{1,2}\s+\p{L}{3}\s+\d{4}\s/u;

function inVietnam(instant: string): string | null {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? null : new Date(time + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * The day of publication, in Vietnam, from the forms in which pages, feeds and data files state it: an ISO date (or its
 * prefix), an ISO instant, an RFC 822 date, or a Vietnamese one ("thứ Sáu, 23/02/2024 08:15"). Null when it is none of these.
 */
export function publishedDate(stated: string): string | null {
  const text = stated.trim();
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return isCalendarDate(text.padEnd(10, "-01")) ? text : null;
  const iso = ISO.exec(text);
  if (iso) return isCalendarDate(iso[1] as string) ? (iso[2] ? inVietnam(text) : (iso[1] as string)) : null;
  if (RFC_822.test(text)) return inVietnam(text);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}
