import type { DateParts } from "./DateMention";

/** The ISO date, its prefix, or "--MM-DD" and "--MM" where no year is known; null for a day without a month. */
export function partialDate({ day, month, year }: DateParts): string | null {
  if (month === undefined) return year === undefined ? null : String(year);
  const known = [month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0"));
  return [year === undefined ? "-" : String(year), ...known].join("-");
}
