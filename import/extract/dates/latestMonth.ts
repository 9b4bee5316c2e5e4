import { textBefore } from "../text/textBefore";
import type { DateMention } from "./DateMention";

/** A month as told with its year. */
export interface Month {
  readonly year: number;
  readonly month: number;
  /** Whether it was told with its day, or as the month up to which something is counted. */
  readonly exact: boolean;
  /** Whether something is counted up to its end. */
  readonly over: boolean;
}

/** What comes before a month that is just past in the article ("hồi tháng 8-2017"), not far history or a goal. */
const RECENT = /(?:từ|hồi|vào|trong|tính đến|đầu|cuối|giữa|và|ngày)\s*$/iu;
/** "chuyến thăm của ông A | tháng 11/2018": behind a name or a noun. */
const BEHIND_NAME = /\p{Lu}[\p{L}'.-]*(?:\s?-\s?\p{Ll}+)*\s*$/u;
const HISTORY =
  /(?:kể từ|\d{4}\s?[-–])\s*$|(?:(?:sẽ|sắp|chuẩn bị|hạn|trước(?! tình hình| thực trạng| sự việc)|sau)(?!\p{L})|(?<!từ khi (?:ông |bà |lên )?)(?:nắm quyền|nhậm chức)|đắc cử|được bầu|đề cử|bổ nhiệm|hiệu lực|nghị định|tờ trình|công điện|quyết định|thông tư|nghị quyết|chỉ thị|công văn|văn bản|thông báo|kế hoạch|-CP|-TTg|kỷ niệm|\d năm|thành lập|ra đời|khánh thành|sinh|dự kiến|hoàn thành|thiết lập|giải phóng)[^.]{0,30}$/iu;

/** "sẽ trở lại xem xét vấn đề này vào | tháng 1/2019". */
const PLANNED = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;]*$/iu;
const PLANNED_BEHIND = /^[^.;\n]{0,40}(?<!\p{L})(?:sẽ|để xem xét)(?!\p{L})/iu;
/** "Ngày 4/11/2015, | ông A chính thức nhậm chức". */
const TAKES_OFFICE = /^[^.;\n]{0,40}(?:nhậm chức|đắc cử|bổ nhiệm|được bầu)/iu;
/** What makes a day one that is still to come. */
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến|đến|tới|trước|hạn|sau|hoàn thành|phấn đấu)(?!\p{L})[^.;]{0,40}$/iu;
/** Characters before and behind a month that tell what was then. */
const REACH = 110;
/** "tính đến hết | tháng 4/2019", "chuyến thăm đầu tiên kể từ khi nhậm chức vào | tháng 4/2018". */
const COUNTED =
  /(?:(?:tính|lũy kế|luỹ kế)(?: từ [^.;]{0,30})? (?:đến|tới)(?: (?:hết|đầu|giữa|cuối))*|từ khi (?:ông |bà |lên )?(?:nắm quyền|nhậm chức)(?: (?:hồi|vào))?)\s*$/iu;

/** A month of an earlier year says nothing of when a web page was written. */
export const OLDEST = 2005;

/** "5 tháng đầu năm 2017": what tells of them is written after May. */
const FIRST_MONTHS = /(?<m>\d{1,2}) tháng(?: đầu)? năm (?<y>(?:19|20)\d{2})(?!\p{N})/gu;
/** The first of two months of a span. */
const OPENS_SPAN = /^\s*(?:đến|tới|-|–)\s+(?:hết |tháng|ngày|\d)/u;

/** What an article remembers, whenever that was: "gặp nhau lần đầu vào | tháng 6/2017", "vụ thử lần cuối hồi | tháng 4/2012". */
const REMEMBERED = /(?<!\p{L})(?:lần (?:đầu|cuối|thứ nhất)|gần (?:đây )?nhất|nhớ lại|từng)(?!\p{L})[^.;]*$/iu;
/** "tính đến hết | tháng 11": told once it was over. */
const UP_TO_END = /(?:đến|tới) hết\s*$/iu;

/** The latest month of the past that the text names with its year; null where it names none. */
export function latestMonth(text: string, dates: readonly DateMention[]): Month | null {
  let latest: Month | null = null;
  let latestDay = 0;
  for (const { groups } of text.matchAll(FIRST_MONTHS)) {
    const reported = { year: Number(groups!.y), month: Number(groups!.m), exact: true, over: true };
    if (reported.month <= 12 && (!latest || reported.year > latest.year)) latest = reported;
  }
  for (const { start, end, from } of dates) {
    if (OPENS_SPAN.test(text.slice(end, end + 12))) continue;
    if (from.year === undefined || from.month === undefined) continue;
    if (from.year < OLDEST) continue;
    const before = textBefore(text, start, REACH);
    const exact = from.day !== undefined || COUNTED.test(before);
    if (from.day !== undefined && !TO_COME.test(before)) latestDay = Math.max(latestDay, from.year);
    if (HISTORY.test(before) || TAKES_OFFICE.test(text.slice(end, end + REACH))) continue;
    if (!exact && (!isTold(before) || isPlanned(text, end))) continue;
    if (!latest || from.year > latest.year || (from.year === latest.year && from.month > latest.month))
      latest = { year: from.year, month: from.month, exact, over: UP_TO_END.test(before) };
  }
  return latest && latestDay > latest.year ? null : latest;
}

/** Whether the words before a month tell that something was then. */
function isTold(before: string): boolean {
  return !PLANNED.test(before) && !REMEMBERED.test(before) && (RECENT.test(before) || BEHIND_NAME.test(before));
}

/** "vào tháng 12-2017 | sẽ trình …". */
function isPlanned(text: string, end: number): boolean {
  return PLANNED_BEHIND.test(text.slice(end, end + REACH));
}
