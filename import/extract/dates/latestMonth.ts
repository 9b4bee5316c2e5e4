import type { DateMention } from "./DateMention";

/** A month as told with its year. */
export interface Month {
  readonly year: number;
  readonly month: number;
  /** Whether it was told with its day, or as the month up to which something is counted. */
  readonly exact: boolean;
}

/** What comes before a month that is just past in the article ("hồi tháng 8-2017"), not far history or a goal. */
const RECENT = /(?:từ|hồi|vào|trong|tính đến|đầu|cuối|giữa|và|ngày)\s*$/iu;
/** "chuyến thăm của ông A | tháng 11/2018": behind a name or a noun. */
const BEHIND_NAME = /\p{Lu}[\p{L}'.-]*(?:\s?-\s?\p{Ll}+)*\s*$/u;
const HISTORY =
  /(?:kể từ|\d{4}\s?[-–])\s*$|(?:(?:sẽ|sắp|chuẩn bị|hạn|trước|sau)(?!\p{L})|(?<!từ khi (?:ông |bà |lên )?)(?:nắm quyền|nhậm chức)|đắc cử|được bầu|đề cử|bổ nhiệm|hiệu lực|nghị định|tờ trình|công điện|quyết định|thông tư|nghị quyết|chỉ thị|công văn|văn bản|thông báo|kế hoạch|-CP|-TTg|kỷ niệm|\d năm|thành lập|ra đời|khánh thành|sinh|dự kiến|hoàn thành|thiết lập|giải phóng)[^.]{0,30}$/iu;

/** "sẽ trở lại xem xét vấn đề này vào | tháng 1/2019". */
const PLANNED = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;]*$/iu;
/** "tính đến hết | tháng 4/2019", "chuyến thăm đầu tiên kể từ khi nhậm chức vào | tháng 4/2018". */
const COUNTED =
  /(?:(?:tính|lũy kế|luỹ kế)(?: từ [^.;]{0,30})? (?:đến|tới)(?: (?:hết|đầu|giữa|cuối))*|từ khi (?:ông |bà |lên )?(?:nắm quyền|nhậm chức)(?: (?:hồi|vào))?)\s*$/iu;

/** A month of an earlier year says nothing of when a web page was written. */
export const OLDEST = 2005;

/** "5 tháng đầu năm 2017": what tells of them is written after May. */
const FIRST_MONTHS = /(?<m>\d{1,2}) tháng(?: đầu)? năm (?<y>(?:19|20)\d{2})(?!\p{N})/gu;
/** The first of two months of a span. */
const OPENS_SPAN = /^\s*(?:đến|tới|-|–)\s+(?:hết |tháng|ngày|\d)/u;

/** The latest month of the past that the text names with its year; null where it names none. */
export function latestMonth(text: string, dates: readonly DateMention[]): Month | null {
  let latest: Month | null = null;
  for (const { groups } of text.matchAll(FIRST_MONTHS)) {
    const reported = { year: Number(groups!.y), month: Number(groups!.m), exact: true };
    if (reported.month <= 12 && (!latest || reported.year > latest.year)) latest = reported;
  }
  for (const { start, end, from } of dates) {
    if (OPENS_SPAN.test(text.slice(end, end + 12))) continue;
    if (from.year === undefined || from.month === undefined) continue;
    if (from.year < OLDEST) continue;
    const before = text.slice(Math.max(0, start - 70), start);
    const exact = from.day !== undefined || COUNTED.test(before);
    if (HISTORY.test(before)) continue;
    if (!exact && (PLANNED.test(before) || !(RECENT.test(before) || BEHIND_NAME.test(before)))) continue;
    if (!latest || from.year > latest.year || (from.year === latest.year && from.month > latest.month))
      latest = { year: from.year, month: from.month, exact };
  }
  return latest;
}
