import type { DateMention, DateParts } from "./DateMention";

/** Signs between "sáng nay" and the day printed behind it. */
const MAX_SIGNS = 3;
/** "Sáng nay (26/6)" is read as one date. */
const TODAY = /^(?:hôm|sáng|trưa|chiều|tối) nay(?!\p{L})/iu;
const HOUR = /^(?:sáng|trưa|chiều|tối)(?!\p{L})/iu;
/** "Trước đó, chiều 5/3": not the day of writing. */
const EARLIER = /(?:trước|hôm qua|hôm kia)\P{L}*$/iu;

/**
 * The day of writing, where the text prints it: with "hôm nay" ("sáng nay (26/6)"), or, where it only says "sáng nay", as the one day of which it
 * tells the hour elsewhere ("trưa 21/12"). Null where it prints none, or several.
 */
export function printedToday(text: string, dates: readonly DateMention[]): DateParts | null {
  let today = false;
  for (const [index, { from, relative, start, end }] of dates.entries()) {
    if (from.day !== undefined && TODAY.test(text.slice(start, end))) return from;
    if (relative !== 0) continue;
    today = true;
    const next = dates[index + 1];
    if (next?.from.day !== undefined && next.start - end <= MAX_SIGNS) return next.from;
  }
  const days = today ? dates.filter((date) => date.from.day !== undefined && tellsHour(text, date)) : [];
  const [day] = days;
  return day && days.every(({ from }) => from.day === day.from.day && from.month === day.from.month) ? day.from : null;
}

function tellsHour(text: string, { start, end }: DateMention): boolean {
  return HOUR.test(text.slice(start, end)) && !EARLIER.test(text.slice(Math.max(0, start - 20), start));
}
