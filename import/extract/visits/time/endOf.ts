import type { DateMention } from "../../dates/DateMention";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { textBefore } from "../../text/textBefore";
import type { Trigger } from "../model/Trigger";

/** "tới | ngày 28-8", "kéo dài đến hết | 27/4". */
const UNTIL = /(?<!\p{L})(?:đến|tới)(?: hết)?\s*$/iu;
const SINCE = /(?<!\p{L})từ\s*$/iu;
const BEGINS = keySet(["bắt đầu", "lên đường", "khởi hành"]);
/** Tokens before the trigger among which "bắt đầu" stands. */
const REACH = 3;

/** The last day of a visit of which a date tells the first; null where it only begins then ("từ 18/6", "bắt đầu chuyến thăm"). */
export function endOf(scene: Scene, trigger: Trigger, date: DateMention, told: readonly DateMention[]): string | null {
  const { calendar, document } = scene;
  if (date.from !== date.to || date.from.day === undefined) return calendar.iso(date.to, date);
  const before = ({ start }: DateMention) => textBefore(document.text, start, 15);
  const start = calendar.iso(date.from, date)!;
  const last = told.find((each) => each.start > date.end && each.from.day !== undefined && UNTIL.test(before(each)));
  const end = last ? calendar.iso(last.from, last) : null;
  if (end !== null && end.length === start.length && end > start) return end;
  return SINCE.test(before(date)) || begins(scene, trigger) ? null : start;
}

function begins({ document: { tokens } }: Scene, { first, end }: Trigger): boolean {
  for (let at = Math.max(1, first - REACH); at < end; at++) if (BEGINS.has(pairAt(tokens, at - 1))) return true;
  return false;
}
