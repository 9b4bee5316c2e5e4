import { endsSentence } from "./endsSentence";
import type { Line, LineKind } from "./Line";
import { unwrap } from "./unwrap";

/** Headings of the lists of other articles that follow the article on its page: all after them belongs to other articles. */
const OTHER_ARTICLES =
  /(?:TIN KHÁC|Tin khác|CÁC TIN KHÁC|Các tin khác|Tin liên quan|TIN LIÊN QUAN|Bài liên quan|Tin cùng chuyên mục|Cùng chuyên mục|Tin mới hơn|Tin cũ hơn|Các tin đã đưa|Các tin cũ hơn|Xem thêm|Đọc thêm)\s{0,20}:?\s{0,20}$/u;
/** The same as a line of its own, in any letters: "Các tin liên quan:". */
const OTHER_ARTICLES_LINE =
  /^\P{L}{0,5}(?:các )?(?:tin|bài)(?: viết| bài)? (?:khác|liên quan|mới hơn|cũ hơn|đã đưa|đã đăng|trước đó|cùng chuyên mục)\P{L}{0,5}$/iu;
/** What a site prints under every page: who answers for it, its licence, its address. */
const FOOTER =
  /^(?:©|Bản quyền|Giấy phép (?:số|xuất bản|hoạt động|thiết lập)|Chịu trách nhiệm (?:về )?(?:nội dung|xuất bản|chính)|Cơ quan (?:chủ quản|quản lý|ngôn luận)\s*:|Tổng Biên tập\s*:|Trưởng [Bb]an [Bb]iên tập\s*:|Ghi rõ nguồn|Trang chủ\s*\|)/u;
const CAPTION = /(?:\(?Ảnh(?: minh họa| minh hoạ)?\s*[:.)]|\bẢnh minh ho[ạa]|ảnh\s*:)|^\s*(?:Ảnh|\[img\])/u;
/** They stand at the end of a line and are no longer than this. */
const MAX_HEADING = 60;
const MAX_BYLINE_WORDS = 7;

/** Cuts the text into lines and says what each is for. */
export function layout(text: string): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  let chrome = false;
  for (const { start, end } of unwrap(text)) {
    const content = text.slice(start, end);
    const heading = headingAt(content);
    if (heading !== null && lines.length > 0 && start > text.length / 4) {
      if (!chrome && heading > 0) lines.push({ start, end: start + heading, kind: "body" });
      chrome = true;
    }
    chrome ||= FOOTER.test(content) && lines.length > 0 && start > text.length / 4;
    if (chrome) {
      lines.push({ start, end, kind: "chrome" });
      continue;
    }
    const key = content.length > 40 ? content : "";
    const kind: LineKind = key && seen.has(key) ? "repeat" : kindOf(content, lines.length === 0);
    if (key) seen.add(key);
    lines.push({ start, end, kind });
  }
  return withByline(withBody(lines), text);
}

/** Letters that a caption which is all there is must have to be the news itself. */
const MIN_BODY = 100;

/** News that is told below pictures alone: the captions are its body. */
function withBody(lines: Line[]): Line[] {
  if (lines.some(({ kind }) => kind === "body")) return lines;
  return lines.map((line) =>
    line.kind === "caption" && line.end - line.start >= MIN_BODY ? { ...line, kind: "body" } : line,
  );
}

function headingAt(content: string): number | null {
  if (content.length <= MAX_HEADING && OTHER_ARTICLES_LINE.test(content)) return 0;
  const from = Math.max(0, content.length - MAX_HEADING);
  const heading = OTHER_ARTICLES.exec(content.slice(from));
  return heading && from + heading.index;
}

function kindOf(content: string, first: boolean): LineKind {
  if (CAPTION.test(content) && content.length < 400) return "caption";
  if (first && !endsSentence(content) && content.length < 200) return "title";
  if (content.length < 220 && !endsSentence(content) && !first) return "caption";
  return "body";
}

/** The last short lines before the end, or before the lists of other articles, that hold capitalised words alone. */
function withByline(lines: Line[], text: string): Line[] {
  let last = lines.findIndex((line) => line.kind === "chrome");
  if (last === -1) last = lines.length;
  for (let index = last - 1; index >= Math.max(1, last - 2); index--) {
    const line = lines[index]!;
    const words = text.slice(line.start, line.end).match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
    if (words.length === 0 || words.length > MAX_BYLINE_WORDS || !words.every((word) => /^\p{Lu}/u.test(word))) break;
    lines[index] = { ...line, kind: "byline" };
  }
  return lines;
}
