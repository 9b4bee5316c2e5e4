import type { DateMention } from "./DateMention";
import { LATER, laterThan } from "./laterThan";
import { NUMBERS } from "./numbers";
import { DATE_RULES } from "./dateRules";

const FIRST_WORDS = `\\d|(?:${NUMBERS.join("|")})\\s+(?:ngày|tuần|tháng|năm)\\s+sau|cách đây|từ|ngày|hôm|sáng|trưa|chiều|tối|đêm|khuya|thứ|chủ nhật|tháng|năm`;
const NOT_WITHIN = "(?<![\\p{L}\\p{M}\\p{N}/.,-])";
const ANY_FORM = [...DATE_RULES.map(({ pattern }) => pattern), LATER].map(unnamed).join("|");
/** Where a date begins. The order of the conditions keeps the search linear and cheap: few places come past the first one. */
const BEGINS = new RegExp(`(?=${FIRST_WORDS})${NOT_WITHIN}(?=${ANY_FORM})`, "giu");

function unnamed({ source }: RegExp): string {
  return source.replaceAll(/\(\?<\w+>/gu, "(?:");
}

/** "tháng 3 | năm ngoái". */
const LAST_YEAR = /\s+(?:của )?năm (?:ngoái|trước)(?!\p{L})/uy;

/** Every date printed in the text, in its order, none overlapping another. At one place the earlier rule wins. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  let from = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < from) continue;
    const date = readAt(text, index) ?? laterThan(found.at(-1), text, index);
    if (!date) continue;
    found.push(date);
    from = date.end;
  }
  return found;
}

function readAt(text: string, start: number): DateMention | null {
  for (const { name, pattern, read } of DATE_RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const said = match && read(match.groups ?? {});
    if (!said) continue;
    const end = start + match[0].length;
    LAST_YEAR.lastIndex = end;
    const lastYear = said.from.month !== undefined && said.from.year === undefined && LAST_YEAR.test(text);
    return { start, end, rule: name, ...said, ...(lastYear ? { lastYear } : {}) };
  }
  return null;
}
