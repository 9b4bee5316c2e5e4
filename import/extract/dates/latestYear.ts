import { textBefore } from "../text/textBefore";
import type { DateMention } from "./DateMention";

/** What makes a year one that is still to come, or one of a span. */
const TO_COME =
  /(?<!\p{L})(?:sẽ|dự kiến|đến|tới|trước|hạn|sau|hoàn thành|phấn đấu|mục tiêu|kế hoạch|giai đoạn|tầm nhìn|hướng|chuẩn bị|vòng)(?!\p{L})[^.;]{0,40}$|(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;]*$/iu;
const SPAN = /^\s?[-–]\s?\p{N}/u;
const REACH = 120;

/** The latest whole year that the text tells of as one that has begun; 0 where it tells of none. */
export function latestYear(text: string, dates: readonly DateMention[]): number {
  const years = dates
    .filter(({ from: { month }, start, end }) => month === undefined && !isToCome(text, start, end))
    .map(({ from: { year } }) => year ?? 0);
  return Math.max(0, ...years);
}

function isToCome(text: string, start: number, end: number): boolean {
  return TO_COME.test(textBefore(text, start, REACH)) || SPAN.test(text.slice(end, end + 4));
}
