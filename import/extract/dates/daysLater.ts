import type { DateParts } from "./DateMention";
import { SOME_YEAR } from "./shiftDay";

/** The day so many days after another; null where that is no day of a month. */
export function daysLater({ day, month, year }: DateParts, count: number): DateParts | null {
  if (day === undefined || month === undefined) return null;
  const date = new Date(Date.UTC(year ?? SOME_YEAR, month - 1, day + count));
  const parts = { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
  return year === undefined ? parts : { ...parts, year: date.getUTCFullYear() };
}
