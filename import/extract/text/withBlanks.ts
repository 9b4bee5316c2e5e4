import { lowerBound } from "../lowerBound";
import type { MappedText } from "./normalise";

/** The text with a blank put in at each of these offsets, which rise. */
export function withBlanks({ text, toRaw }: MappedText, at: readonly number[]): MappedText {
  const pieces = [0, ...at].map((from, index) => text.slice(from, at[index]));
  /** Where the blanks stand in the new text. */
  const blanks = at.map((offset, index) => offset + index);
  const back = (offset: number) => offset - lowerBound(blanks, offset, (blank) => blank);
  return { text: pieces.join(" "), toRaw: (start, end) => toRaw(back(start), back(end)) };
}
