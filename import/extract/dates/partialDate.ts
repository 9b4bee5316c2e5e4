import type { DateParts } from "./DateMention";

/** The ISO date, its prefix, or "--MM-DD" and "--MM" where no year is known; null for a day without a month. */
export function partialDate({ day, month, year }: DateParts): string | null {
  if (month === undefined) return year === undefined ? null : fourDigits(year);
  const known = [month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0"));
  return [year === undefined ? "-" : fourDigits(year), ...known].join("-");
}

/** "0001": what a misprint makes of a year is still of the form that facts have. */
function fourDigits(year: number): string {
  return String(year).padStart("YYYY".length, "0");
}
