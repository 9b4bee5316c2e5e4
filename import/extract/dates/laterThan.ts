import type { DateMention, DateParts } from "./DateMention";
import { daysLater } from "./daysLater";
import { countOf, NUMBERS } from "./numbers";
import { shiftMonth } from "./shiftMonth";

/** A sticky pattern. */
export const LATER = new RegExp(
  `(?:(?<n>\\d{1,2}|${NUMBERS.join("|")})\\s+(?<unit>ngày|tháng|năm)\\s+sau|(?:ngày\\s+)?hôm\\s+sau)(?:\\s+đó)?(?![\\p{L}\\p{M}\\p{N}])`,
  "iuy",
);

/** "Một ngày sau", "hôm sau", "ba năm sau đó": told from the date before it. Null where that does not say enough. */
export function laterThan(before: DateMention | undefined, text: string, start: number): DateMention | null {
  LATER.lastIndex = start;
  const match = LATER.exec(text);
  if (!match || !before) return null;
  const { n, unit } = match.groups!;
  const count = n === undefined ? 1 : countOf(n);
  const later = LATER_BY[unit?.toLowerCase() ?? "ngày"]!;
  const date = later(before.to, count);
  return date && { start, end: start + match[0].length, from: date, to: date, rule: "later" };
}

const LATER_BY: Readonly<Record<string, (parts: DateParts, count: number) => DateParts | null>> = {
  ngày: daysLater,
  tháng: monthsLater,
  năm: yearsLater,
};

function monthsLater({ month, year }: DateParts, count: number): DateParts | null {
  return month === undefined ? null : shiftMonth(month, year, count);
}

function yearsLater({ year }: DateParts, count: number): DateParts | null {
  return year === undefined ? null : { year: year + count };
}
