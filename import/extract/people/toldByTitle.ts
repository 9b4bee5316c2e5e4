import { asPrinted, type Agency } from "../agencies/Agency";
import { keyOfForm } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Position } from "./Position";

/** "Thủ tướng Chính phủ phê duyệt": the body of ours that the title itself is printed with, whoever holds the office. */
export function toldByTitle({ first, end, entry, place, country }: Position, tokens: readonly Token[]): Agency | null {
  if (!entry.agency || place || country) return null;
  const words = keyOfForm(entry.agency).split(" ");
  if (words.length >= end - first || words.some((key, at) => tokens[end - words.length + at]!.key !== key)) return null;
  return asPrinted({ first: end - words.length, end, base: entry.agency, suffix: "none", open: false });
}
