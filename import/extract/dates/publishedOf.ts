import { isNewsDate } from "../../../src/shared/isNewsDate";
import type { Document } from "../Document";

const PUBLISHED_LINE =
  /(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{4})|(?<!\d)(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})(?!\d)/u;
const MAX_PUBLISHED_LINE = 90;
/** A sentence, or as many words as one has: its day is of what it tells. */
const TELLS = /[.!?…]\s*$|^(?!.*(?:đăng|cập nhật|xuất bản|published|date)(?!\p{L}))(?:\P{L}*\p{L}+(?!\p{L})){9}/iu;
/** A stamp that a collection of pages puts before the text. */
const STAMP = /^(?:date|published|ngày đăng)\s*:?\s*(?<stamp>\d{4}-\d{2}(?:-\d{2})?)(?!\d)/iu;

/** The ISO date of an article, or null where neither the input nor the text says. */
export function publishedOf(document: Document): string | null {
  return document.article.published ?? publishedLine(document);
}

function publishedLine(document: Document): string | null {
  const stamp = STAMP.exec(document.text.trimStart())?.groups?.stamp;
  if (stamp && isNewsDate(stamp)) return stamp;
  for (const line of [
    ...document.lines.slice(0, 6),
    ...document.lines.filter((each) => each.kind !== "chrome").slice(-2),
  ]) {
    if (line.end - line.start > MAX_PUBLISHED_LINE) continue;
    const printed = document.text.slice(line.start, line.end);
    const groups = PUBLISHED_LINE.exec(printed)?.groups;
    if (!groups || TELLS.test(printed)) continue;
    const [year, month, day] = [groups.y ?? groups.iy!, groups.m ?? groups.im!, groups.d ?? groups.id!];
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isNewsDate(date)) return date;
  }
  return null;
}
