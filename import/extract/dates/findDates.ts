import type { DateMention } from "./DateMention";
import { DATE_RULES } from "./dateRules";

/** Every date printed in the text, in its order, none overlapping another. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { name, pattern, read } of DATE_RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => start < date.end && date.start < end)) continue;
      const said = read(match.groups ?? {});
      if (said) found.push({ start, end, rule: name, ...said });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
