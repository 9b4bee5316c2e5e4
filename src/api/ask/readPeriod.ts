import { findPeriods, type PeriodMention } from "./findPeriods";
import { lenient } from "./lenient";
import { shiftDay } from "./periodForms";

/** The days that a question is about, as ISO dates; open where one is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALWAYS: Period = { from: null, to: null };

/** What stands before and between the two ends of a period. */
const RANGES: readonly { readonly before: RegExp; readonly needed: boolean; readonly between: RegExp }[] = [
  { before: lenient("(?:kể )?từ"), needed: false, between: lenient("đến|tới|cho đến|cho tới|đến hết") },
  { before: lenient("giữa|trong khoảng"), needed: true, between: lenient("và") },
];
const ON = lenient("đến nay|tới nay|trở lại đây|trở đi|đến giờ");

/** What stands before or after a date, and the days that it means together with it. The first that fits counts. */
const AROUND: readonly (readonly [before: RegExp | null, after: RegExp | null, (mention: PeriodMention) => Period])[] =
  [
    [lenient("(?:kể )?từ|từ sau"), ON, ({ from }) => ({ from, to: null })],
    [null, ON, ({ from }) => ({ from, to: null })],
    [lenient("trước"), null, ({ from }) => ({ from: null, to: shiftDay(from, -1) })],
    [lenient("(?:từ )?sau"), null, ({ to }) => ({ from: shiftDay(to, 1), to: null })],
    [lenient("(?:kể )?từ"), null, ({ from }) => ({ from, to: null })],
    [lenient("(?:tính |cho )(?:đến|tới)"), null, ({ to }) => ({ from: null, to })],
    [lenient("trong suốt|trong|vào|hồi|suốt|của"), null, ({ from, to }) => ({ from, to })],
    [null, null, ({ from, to }) => ({ from, to })],
  ];

/** The period that a question names, and the question without it. A second one that belongs to no range stays where it is. */
export function readPeriod(text: string, today: string): { readonly period: Period | null; readonly rest: string } {
  const [first, second] = findPeriods(text, today);
  if (!first) return { period: null, rest: text };
  const ahead = text.slice(0, first.start);
  for (const { before, needed, between } of RANGES) {
    const opening = lengthAtEnd(before, ahead);
    const joined = second && text.slice(first.end, second.start);
    if (joined && joined.trim().replace(between, "") === "" && (opening > 0 || !needed))
      return { period: { from: first.from, to: second.to }, rest: without(text, first.start - opening, second.end) };
  }
  for (const [before, after, read] of AROUND) {
    const opening = before ? lengthAtEnd(before, ahead) : 0;
    const closing = after ? lengthAtStart(after, text.slice(first.end)) : 0;
    if ((before && opening === 0) || (after && closing === 0)) continue;
    return { period: read(first), rest: without(text, first.start - opening, first.end + closing) };
  }
  return { period: null, rest: text };
}

const without = (text: string, start: number, end: number) => `${text.slice(0, start)} ${text.slice(end)}`;

/** How much of the end of a text a phrase takes up, with the space behind it; 0 where it does not stand there. */
function lengthAtEnd(phrase: RegExp, text: string): number {
  const last = [...text.matchAll(phrase)].at(-1);
  return last && text.slice(last.index + last[0].length).trim() === "" ? text.length - last.index : 0;
}

function lengthAtStart(phrase: RegExp, text: string): number {
  const [first] = text.matchAll(phrase);
  return first && text.slice(0, first.index).trim() === "" ? first.index + first[0].length : 0;
}
