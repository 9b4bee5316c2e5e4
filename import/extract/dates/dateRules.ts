import { isPartialDate } from "../../../src/shared/isPartialDate";
import type { DateMention, DateParts } from "./DateMention";
import { countOf, NUMBERS } from "./numbers";
import { partialDate } from "./partialDate";

/** One printed form of a date: a sticky pattern, to be tried where a date can begin, and what its groups say. */
interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Record<string, string | undefined>): Pick<DateMention, "from" | "to" | "relative" | "months"> | null;
}

const AFTER = "(?![\\p{L}\\p{M}\\p{N}]|[/.-]\\p{N})";
const WHEN =
  "(?:(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|khuya|(?:hôm|sáng|trưa|chiều|tối|đêm) (?:nay|qua)|hôm kia|(?:ngày|sáng|trưa|chiều|tối) (?:mai|kia)|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật)\\s*,?\\s*\\(?\\s*(?:ngày\\s+|sáng\\s+|chiều\\s+|tối\\s+|trưa\\s+)?)";
const DM = (suffix: string) =>
  `(?<d${suffix}>\\d{1,2})\\s?[-/.]\\s?(?<m${suffix}>\\d{1,2})(?:\\s?[-/.]\\s?(?<y${suffix}>\\d{4}))?`;

/** A date ends with its line: a title that says "hôm nay" is not the beginning of the day that opens the text. */
function withinLine(source: string): string {
  return source.replaceAll("\\s", "[^\\S\\n]");
}

function rule(name: string, source: string, read: DateRule["read"]): DateRule {
  return { name, pattern: new RegExp(withinLine(source) + AFTER, "iuy"), read };
}

function parts(day: string | undefined, month: string | undefined, year: string | undefined): DateParts | null {
  const date: { day?: number; month?: number; year?: number } = {};
  if (day) date.day = Number(day);
  if (month) date.month = Number(month);
  if (year) date.year = Number(year);
  if (date.year !== undefined && (date.year < 1900 || date.year > 2100)) return null;
  return isPartialDate(partialDate(date) ?? "") ? date : null;
}

function single(day: string | undefined, month: string | undefined, year: string | undefined) {
  const date = parts(day, month, year);
  return date && { from: date, to: date };
}

function range(
  fromDay: string | undefined,
  fromMonth: string | undefined,
  toDay: string | undefined,
  month: string | undefined,
  year: string | undefined,
) {
  const from = parts(fromDay, fromMonth ?? month, year);
  const to = parts(toDay, month, year);
  return from && to && { from, to };
}

/** Months in words, the longer ones first: "tháng mười một" is not October. "Tháng giêng" and "tháng chạp" are of the moon's year. */
const MONTHS = new Map([
  ["mười một", 11],
  ["mười hai", 12],
  ...["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, at) => [word, at + 2] as const),
]);

/** The month before or after this one: not one of several ("ba tháng trước"), nor one before something ("tháng trước khi"). */
function oneMonth(which: string): string {
  return `(?<!(?:\\d|${NUMBERS.join("|")}|mấy|vài) )tháng (?:${which})(?!\\s+(?:khi|cuộc|chuyến|đó|ngày|lễ|vụ))`;
}

/** In the order they are tried: where two match at one place, the earlier rule's reading is kept. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    "from-to",
    `(?:từ\\s+)?(?:ngày\\s+)?(?<d>\\d{1,2})(?:\\s?[-/.]\\s?(?<m>\\d{1,2}))?\\s*(?:đến|tới)\\s*(?:hết\\s+)?(?:ngày\\s+)?${DM("2")}`,
    (g) => range(g.d, g.m, g.d2, g.m2, g.y2),
  ),
  rule(
    "days-and",
    `(?:ngày\\s+|sáng\\s+|chiều\\s+)?(?<d>\\d{1,2})(?:\\s?[-/.]\\s?(?<m>\\d{1,2}))?\\s*(?:và|-|–|,)\\s*(?:ngày\\s+)?(?<d2>\\d{1,2})\\s?/\\s?(?<m2>\\d{1,2})(?:\\s?[-/.]\\s?(?<y2>\\d{4}))?`,
    (g) => range(g.d, g.m, g.d2, g.m2, g.y2),
  ),
  rule("days-and-dash", `${WHEN}(?<d>\\d{1,2})\\s*(?:và|,)\\s*(?:ngày\\s+)?${DM("2")}`, (g) =>
    range(g.d, undefined, g.d2, g.m2, g.y2),
  ),
  rule(
    "days-of-month",
    `(?:từ\\s+)?(?:ngày\\s+)?(?<d>\\d{1,2})\\s*(?:đến|tới|và|-|–)\\s*(?:ngày\\s+)?(?<d2>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?:\\s*,?\\s*năm\\s+(?<y>\\d{4}))?`,
    (g) => range(g.d, undefined, g.d2, g.m, g.y),
  ),
  rule("written", `(?:ngày|hôm)\\s+(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?:\\s*,?\\s*năm\\s+(?<y>\\d{4}))?`, (g) =>
    single(g.d, g.m, g.y),
  ),
  rule("full", `(?<d>\\d{1,2})\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?(?<y>\\d{4})`, (g) => single(g.d, g.m, g.y)),
  rule("day-month", `${WHEN}${DM("")}`, (g) => single(g.d, g.m, g.y)),
  rule("bracketed", `(?<=\\(\\s?)(?<d>\\d{1,2})\\s?[-/]\\s?(?<m>\\d{1,2})(?=\\s?\\))`, (g) =>
    single(g.d, g.m, undefined),
  ),
  rule("month-year", `tháng\\s+(?<m>\\d{1,2})(?:\\s?[-/.]\\s?|\\s*,?\\s*năm\\s+)(?<y>\\d{4})`, (g) =>
    single(undefined, g.m, g.y),
  ),
  rule("month", `tháng\\s+(?<m>\\d{1,2})`, (g) => single(undefined, g.m, undefined)),
  rule("month-word", `tháng\\s+(?<w>${[...MONTHS.keys()].join("|")})`, ({ w }) =>
    single(undefined, String(MONTHS.get(w!.toLowerCase())), undefined),
  ),
  rule("year", `năm\\s+(?<y>\\d{4})`, (g) => single(undefined, undefined, g.y)),
  rule("plain-day", `(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})`, (g) => single(g.d, g.m, undefined)),
  rule("today", `(?:hôm|sáng|trưa|chiều|tối|đêm) nay`, () => ({ from: {}, to: {}, relative: 0 })),
  rule("yesterday", `(?:hôm|sáng|trưa|chiều|tối|đêm) qua`, () => ({ from: {}, to: {}, relative: -1 })),
  rule("days-ago", `cách đây\\s+(?<n>\\d{1,2}|${NUMBERS.join("|")})\\s+ngày`, ({ n }) => ({
    from: {},
    to: {},
    relative: -countOf(n!),
  })),
  rule("last-month", oneMonth("trước|vừa qua"), () => ({ from: {}, to: {}, months: -1 })),
  rule("this-month", "tháng này", () => ({ from: {}, to: {}, months: 0 })),
  rule("next-month", oneMonth("sau|tới"), () => ({ from: {}, to: {}, months: 1 })),
  rule("tomorrow", `(?:ngày|sáng|trưa|chiều|tối) mai`, () => ({ from: {}, to: {}, relative: 1 })),
];
