import type { DateParts } from "./DateMention";

/** The month so many months after that of a date, with its year where one is known. */
export function shiftMonth(month: number, year: number | undefined, months: number): DateParts {
  const count = month - 1 + months;
  const shifted = { month: (((count % 12) + 12) % 12) + 1 };
  return year === undefined ? shifted : { ...shifted, year: year + Math.floor(count / 12) };
}
