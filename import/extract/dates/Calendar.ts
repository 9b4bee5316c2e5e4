import type { Document } from "../Document";
import type { DateParts } from "./DateMention";

const PUBLISHED_LINE = /(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{4})/u;
const MAX_PUBLISHED_LINE = 90;
/** What comes before a year that the article is written in: its plan, its quarter, an event held in it. */
const OWN_YEAR =
  /(?:trong năm|quý (?:[IV]+|\d)(?:\s?\/|\s+năm)|trong tháng \d{1,2}\s?[-/]|kế hoạch(?: năm)?|ngân sách(?: nhà nước)? năm|kinh tế\s?-\s?xã hội(?: năm)?|quốc gia(?: năm)?|\d+ tháng(?: đầu)? năm|(?:Tết|Delta|APEC|ASEAN|SEA Games|Festival|Tuần lễ|Tuất|Hợi|Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu)(?: năm)?)\s?(?<y>(?:19|20)\d{2})(?![\p{N}]|\s?[-–]\s?\d)/gu;
/** What makes such a year a goal. */
const GOAL = /(?:đến|phấn đấu|mục tiêu|hoàn thành|giai đoạn|dự kiến)(?:\s+\S+){0,2}\s*$/u;

/** What the article itself says of the day it was published and of the year it speaks of. */
export class Calendar {
  /** ISO date, or null where neither the input nor the text says. */
  readonly published: string | null;
  /** The year to complete a printed day and month with. */
  readonly year: number | null;

  constructor(document: Document) {
    this.published = document.article.published ?? publishedLine(document);
    this.year = this.published ? Number(this.published.slice(0, 4)) : impliedYear(document.text);
  }

  /** The ISO date, its prefix, or "--MM-DD"; null for what cannot be told. */
  iso(parts: DateParts, relative?: number): string | null {
    if (relative !== undefined) return this.published?.length === 10 ? shift(this.published, relative) : null;
    const { day, month } = parts;
    const year = parts.year ?? (month === undefined ? undefined : this.#yearOf(month, day));
    const two = (value: number) => String(value).padStart(2, "0");
    if (year !== undefined)
      return [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");
    return month ? `--${two(month)}${day ? `-${two(day)}` : ""}` : null;
  }

  /** News tells of days just past: a December day in a January article was last year's. */
  #yearOf(month: number, _day: number | undefined): number | undefined {
    if (this.year === null) return undefined;
    const published = this.published ? Number(this.published.slice(5, 7)) : 0;
    return published && month - published > 6
      ? this.year - 1
      : published && published - month > 9
        ? this.year + 1
        : this.year;
  }
}

function publishedLine(document: Document): string | null {
  for (const line of [
    ...document.lines.slice(0, 6),
    ...document.lines.filter((each) => each.kind !== "chrome").slice(-2),
  ]) {
    if (line.end - line.start > MAX_PUBLISHED_LINE) continue;
    const groups = PUBLISHED_LINE.exec(document.text.slice(line.start, line.end))?.groups;
    if (groups && Number(groups.m) <= 12 && Number(groups.d) <= 31)
      return `${groups.y}-${groups.m!.padStart(2, "0")}-${groups.d!.padStart(2, "0")}`;
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
