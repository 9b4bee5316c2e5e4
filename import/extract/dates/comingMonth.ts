import { textBefore } from "../text/textBefore";
import type { DateMention } from "./DateMention";
import type { Month } from "./latestMonth";

/** "sẽ diễn ra vào | tháng 12-2017": what is still to come. */
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến|sắp|theo kế hoạch)(?!\p{L})[^.;]{0,70}$/iu;
const TO_COME_BEHIND = /^[^.;\n]{0,30}(?<!\p{L})sẽ(?!\p{L})/iu;
/** "đã từng dự kiến vào | tháng 6/2018". */
const PAST = /(?<!\p{L})(?:đã|từng|vừa)(?!\p{L})[^.;]{0,60}$/iu;
const REACH = 100;

/** The earliest month that the text names, with its year, as still to come; null where it names none. */
export function comingMonth(text: string, dates: readonly DateMention[]): Pick<Month, "year" | "month"> | null {
  let earliest: Pick<Month, "year" | "month"> | null = null;
  for (const { start, end, from } of dates) {
    const { year, month } = from;
    if (year === undefined || month === undefined) continue;
    if (earliest && (year > earliest.year || (year === earliest.year && month >= earliest.month))) continue;
    const before = textBefore(text, start, REACH);
    if (PAST.test(before) || !(TO_COME.test(before) || TO_COME_BEHIND.test(text.slice(end, end + REACH)))) continue;
    earliest = { year, month };
  }
  return earliest;
}
