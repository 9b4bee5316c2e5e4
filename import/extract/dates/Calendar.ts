import type { Document } from "../Document";
import type { DateMention, DateParts } from "./DateMention";

const PUBLISHED_LINE = /(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{4})/u;
const MAX_PUBLISHED_LINE = 90;
/** What comes before a year that is a goal or a period, not the article's own. */
const OTHER_YEAR = /(?:đến|tới|giai đoạn|tầm nhìn|định hướng|từ|trước|sau|kể từ|cuối|nhiệm kỳ)\s*(?:năm\s*)?$/iu;
const EVENT_YEAR =
  /(?<![\p{L}\p{N}/.-])(?:năm|quý [IV]+\s?\/|[\p{Lu}][\p{L}]+)\s?(?<y>(?:19|20)\d{2})(?![\p{N}]|[-–/]\d)/gu;

/** What the article itself says of the day it was published and of the year it speaks of. */
export class Calendar {
  /** ISO date, or null where neither the input nor the text says. */
  readonly published: string | null;
  /** The year to complete a printed day and month with. */
  readonly year: number | null;

  constructor(document: Document, dates: readonly DateMention[]) {
    this.published = document.article.published ?? publishedLine(document);
    this.year = this.published ? Number(this.published.slice(0, 4)) : impliedYear(document.text, dates);
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

/** The latest year the text names that is neither a goal nor a period. */
function impliedYear(text: string, dates: readonly DateMention[]): number | null {
  const years = dates.flatMap((date) =>
    date.from.year && !OTHER_YEAR.test(text.slice(Math.max(0, date.start - 20), date.start)) ? [date.from.year] : [],
  );
  for (const match of text.matchAll(EVENT_YEAR)) {
    if (!OTHER_YEAR.test(text.slice(Math.max(0, match.index - 20), match.index))) years.push(Number(match.groups!.y));
  }
  return years.length > 0 ? Math.max(...years) : null;
}

function shift(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
