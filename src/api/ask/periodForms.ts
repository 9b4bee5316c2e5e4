import { lenient } from "./lenient";

/** The day of a question; `month` is from 0. */
export interface Now {
  readonly year: number;
  readonly month: number;
  readonly today: string;
}
type Days = readonly [from: string, to: string];
type Groups = Readonly<Record<string, string | undefined>>;

const DAY = 24 * 60 * 60 * 1000;
const QUARTERS = ["i", "ii", "iii", "iv"];
const LAST = "(?:trước|qua|vừa qua|vừa rồi|rồi)";
const NEXT = "(?:sau|tới)";

/** Periods that are said in questions, in other forms than articles print dates in, and the days that they mean. */
export const PERIOD_FORMS: readonly (readonly [RegExp, (now: Now, groups: Groups) => Days])[] = [
  [lenient("năm nay"), ({ year }) => months(year, 0, 12)],
  [lenient(`năm ngoái|năm ${LAST}`), ({ year }) => months(year - 1, 0, 12)],
  [lenient(`sang năm|năm ${NEXT}`), ({ year }) => months(year + 1, 0, 12)],
  [lenient("tháng này"), ({ year, month }) => months(year, month, 1)],
  [lenient(`tháng ${LAST}`), ({ year, month }) => months(year, month - 1, 1)],
  [lenient(`tháng ${NEXT}`), ({ year, month }) => months(year, month + 1, 1)],
  [lenient("tuần này"), ({ today }) => week(today, 0)],
  [lenient(`tuần ${LAST}`), ({ today }) => week(today, -1)],
  [lenient(`tuần ${NEXT}`), ({ today }) => week(today, 1)],
  [
    lenient("quý (?<q>iv|iii|ii|i|[1-4])(?:\\s*/\\s*|\\s+năm\\s+|\\s+)(?<y>\\d{4})"),
    (_now, { q, y }) => quarter(q!, y!),
  ],
  [lenient("(?:nửa|6 tháng|sáu tháng) đầu năm (?<y>\\d{4})"), (_now, { y }) => months(Number(y), 0, 6)],
  [lenient("(?:nửa|6 tháng|sáu tháng) cuối năm (?<y>\\d{4})"), (_now, { y }) => months(Number(y), 6, 6)],
];

/** The day so many days later. */
export const shiftDay = (day: string, days: number) => isoDay(Date.parse(day) + days * DAY);

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const months = (year: number, first: number, count: number): Days => [
  isoDay(Date.UTC(year, first, 1)),
  isoDay(Date.UTC(year, first + count, 0)),
];

const quarter = (q: string, year: string) =>
  months(Number(year), 3 * ((QUARTERS.indexOf(q.toLowerCase()) + 1 || Number(q)) - 1), 3);

/** From Monday to Sunday. */
function week(today: string, weeks: number): Days {
  const monday = shiftDay(today, 7 * weeks - ((new Date(today).getUTCDay() + 6) % 7));
  return [monday, shiftDay(monday, 6)];
}
