import type { Document } from "../Document";
import type { DateMention, DateParts } from "./DateMention";

const PUBLISHED_LINE =
  /(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{4})|(?<!\d)(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})(?!\d)/u;
const MAX_PUBLISHED_LINE = 90;
/** What comes before a year that the article is written in: its plan, its quarter, an event held in it. */
const OWN_YEAR =
  /(?:trong năm|quý (?:[IV]+|\d)(?:\s?\/|\s+năm)|trong tháng \d{1,2}\s?[-/]|kế hoạch(?: năm)?|ngân sách(?: nhà nước)? năm|kinh tế\s?-\s?xã hội(?: năm)?|quốc gia(?: năm)?|\d+ tháng(?: đầu)? năm|(?:Tết|Delta|APEC|ASEAN|SEA Games|Festival|Tuần lễ|Tuất|Hợi|Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu)(?: năm)?)\s?(?<y>(?:19|20)\d{2})(?![\p{N}]|\s?[-–]\s?\d)/gu;
/** What makes such a year a goal. */
const GOAL = /(?:đến|trước|sau|phấn đấu|mục tiêu|hoàn thành|giai đoạn|dự kiến)(?:\s+\S+){0,2}\s*$/u;

/** What the article itself says of the day it was published and of the year it speaks of. */
export class Calendar {
  /** ISO date, or null where neither the input nor the text says. */
  readonly published: string | null;
  /** The year to complete a printed day and month with. */
  readonly year: number | null;
  /** The latest month of the past that the text names with its year: what it tells came after. */
  readonly #after: Month | null;

  constructor(document: Document, dates: readonly DateMention[]) {
    this.published = document.article.published ?? publishedLine(document);
    this.year = this.published ? Number(this.published.slice(0, 4)) : impliedYear(document.text);
    this.#after = this.year === null ? latestMonth(document.text, dates) : null;
  }

  /** The ISO date, its prefix, or "--MM-DD"; null for what cannot be told. */
  iso(parts: DateParts, relative?: number): string | null {
    if (relative !== undefined) return this.published?.length === 10 ? shift(this.published, relative) : null;
    const { day, month } = parts;
    const year = parts.year ?? (month === undefined ? undefined : this.#yearOf(month));
    const two = (value: number) => String(value).padStart(2, "0");
    if (year !== undefined)
      return [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");
    return month ? `--${two(month)}${day ? `-${two(day)}` : ""}` : null;
  }

  /** News tells of days just past: a December day in a January article was last year's. */
  #yearOf(month: number): number | undefined {
    if (this.#after) return month >= this.#after.month ? this.#after.year : this.#after.year + 1;
    if (this.year === null) return undefined;
    const published = this.published ? Number(this.published.slice(5, 7)) : 0;
    if (published && month - published > 6) return this.year - 1;
    return published && published - month > 9 ? this.year + 1 : this.year;
  }
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** What comes before a month that is just past in the article ("hồi tháng 8-2017"), not far history or a goal. */
const RECENT = /(?:từ|hồi|kể từ|vào|trong|tính đến|đầu|cuối|giữa|và|ngày)\s*$/iu;
const HISTORY = /(?:thành lập|ra đời|khánh thành|sinh|dự kiến|hoàn thành|thiết lập|giải phóng)[^.]{0,30}$/iu;

/** A month of an earlier year says nothing of when a web page was written. */
const OLDEST = 2005;

function latestMonth(text: string, dates: readonly DateMention[]): Month | null {
  let latest: Month | null = null;
  for (const { start, from } of dates) {
    if (from.year === undefined || from.month === undefined) continue;
    if (from.year < OLDEST) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (HISTORY.test(before) || (from.day === undefined && !RECENT.test(before))) continue;
    if (!latest || from.year > latest.year || (from.year === latest.year && from.month > latest.month))
      latest = { year: from.year, month: from.month };
  }
  return latest;
}

function publishedLine(document: Document): string | null {
  for (const line of [
    ...document.lines.slice(0, 6),
    ...document.lines.filter((each) => each.kind !== "chrome").slice(-2),
  ]) {
    if (line.end - line.start > MAX_PUBLISHED_LINE) continue;
    const groups = PUBLISHED_LINE.exec(document.text.slice(line.start, line.end))?.groups;
    if (!groups) continue;
    const [year, month, day] = [groups.y ?? groups.iy!, groups.m ?? groups.im!, groups.d ?? groups.id!];
    if (Number(month) <= 12 && Number(day) <= 31) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return null;
}

/** The latest year that the text says it is written in. */
function impliedYear(text: string): number | null {
  const years = [...text.matchAll(OWN_YEAR)].filter(
    (match) => !GOAL.test(text.slice(Math.max(0, match.index - 30), match.index)),
  );
  return years.length > 0 ? Math.max(...years.map((match) => Number(match.groups!.y))) : null;
}

function shift(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
