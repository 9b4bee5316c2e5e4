import { textBefore } from "../text/textBefore";
import type { DateMention, DateParts } from "./DateMention";
import { daysLater } from "./daysLater";

/** Signs between "sáng nay" and the day printed behind it. */
const MAX_SIGNS = 3;
/** "Sáng nay (26/6)" and "ngày mai 16-6" are read as one date: days from that of writing, by the word before the day. */
const COUNTED = new Map([
  ["nay", 0],
  ["qua", -1],
  ["mai", 1],
]);
const FROM_TODAY = /^(?:hôm|ngày|sáng|trưa|chiều|tối|đêm) (?<word>nay|qua|mai)(?!\p{L})/iu;
const HOUR = /^(?:sáng|trưa|chiều|tối)(?!\p{L})/iu;
/** "Khởi hành chiều 5/3 và đến nơi đêm nay": of two days. */
const NIGHT = /^đêm/iu;
/** "Trước đó, chiều 5/3": not the day of writing. */
const EARLIER = /(?:trước(?: đó| đây)?|hôm qua|hôm kia)\P{L}*$/iu;

/**
 * The day of writing, where the text prints it: with "hôm nay" or "ngày mai" ("sáng nay (26/6)"), or, where it only says "sáng nay", as the first
 * day of which it tells the hour elsewhere ("trưa 21/12"), where it is the last as well. Null where it prints none, or tells the hour of later ones.
 */
export function printedToday(text: string, dates: readonly DateMention[]): DateParts | null {
  let today = false;
  for (const [index, { from, relative, start, end }] of dates.entries()) {
    const word = from.day === undefined ? undefined : FROM_TODAY.exec(text.slice(start, end))?.groups!.word;
    if (word) return daysLater(from, -COUNTED.get(word.toLowerCase())!);
    if (relative === undefined) continue;
    today ||= relative === 0 && !NIGHT.test(text.slice(start, end));
    const next = dates[index + 1];
    if (next?.from.day !== undefined && next.start - end <= MAX_SIGNS) return daysLater(next.from, -relative);
  }
  const days = today ? dates.filter((date) => date.from.day !== undefined && tellsHour(text, date)) : [];
  const [day] = days;
  return day && days.every(({ from }) => orderOf(from) <= orderOf(day.from)) ? day.from : null;
}

/** Where in a year a day stands. */
function orderOf({ day = 0, month = 0 }: DateParts): number {
  return month * DAYS + day;
}

const DAYS = 31;

const EARLIER_REACH = 20;

function tellsHour(text: string, { start, end }: DateMention): boolean {
  return HOUR.test(text.slice(start, end)) && !EARLIER.test(textBefore(text, start, EARLIER_REACH));
}
