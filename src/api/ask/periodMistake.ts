import { isPartialDate } from "../../shared/isPartialDate";
import { lenient } from "./lenient";
import { printDate } from "./printDate";
import type { Period } from "./readPeriod";

/** What of a question names no time, and a sentence that says so. */
export interface Mistake {
  readonly words: string;
  readonly sentence: string;
}

const DAY = lenient(
  "(?:ngày\\s+)?(?<day>\\d{1,2})(?:\\s?[-/.]\\s?|\\s+tháng\\s+)(?<month>\\d{1,2})(?:(?:\\s?[-/.]\\s?|\\s*,?\\s*năm\\s+)(?<year>\\d{4}))?",
);

/** A day that the calendar has not, or a period that ends before it begins; null for neither. A day without a year is one of this year. */
export function periodMistake(text: string, today: string, { from, to }: Period): Mistake | null {
  for (const { 0: words, groups = {} } of text.matchAll(DAY)) {
    const { day, month, year = today.slice(0, 4) } = groups;
    const date = [year, month!.padStart(2, "0"), day!.padStart(2, "0")].join("-");
    if (!isPartialDate(date)) return { words, sentence: `Lịch không có ngày ${printDate(date)}.` };
  }
  if (from === null || to === null || from <= to) return null;
  const words = `từ ${printDate(from)} đến ${printDate(to)}`;
  return { words, sentence: `Khoảng thời gian ${words} kết thúc trước khi bắt đầu.` };
}
