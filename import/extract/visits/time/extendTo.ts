import { isDay } from "../../../../src/shared/isDay";
import type { When } from "../model/When";

/** "Chuyến thăm kéo dài đến ngày 31/8": the last day of a stay of which no other is told, or the first alone. */
export function extendTo(draft: When, last: string | null): void {
  const { start, end } = draft;
  if (last === null || (start !== null && end !== null && end !== start)) return;
  if (start === null) draft.end ??= last;
  else if (isDay(start) && last.length === start.length && last > start) draft.end = last;
}
