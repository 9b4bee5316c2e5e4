import type { DateMention } from "../../dates/DateMention";
import type { Scene } from "../../Scene";
import { textBefore } from "../../text/textBefore";

const SPAN_WORD = /(?:từ|kể từ|đến|trước|sau|giai đoạn|so với|của|cuối những|những)\s*(?:cuối\s*|đầu\s*)?$/iu;
const SPAN_REACH = 25;
/** "kể từ khi hai nước bình thường hóa quan hệ năm 1995". */
const SINCE =
  /(?:kể từ|từ khi|mời|kỷ niệm|nhiệm kỳ|khóa|đắc cử|được bầu|bầu lại|nhậm chức|nắm quyền)(?!\p{L})[^,.;]*$/iu;
const SINCE_REACH = 80;
/** "thăm A để bàn về phán quyết năm 2016". */
const PURPOSE = /(?<!\p{L})(?:để|nhằm|bàn về)(?!\p{L})/iu;
/** How far behind the trigger a bare month or year is still its own. */
const LOOSE_REACH = 90;

/** Whether a bare month or year says when, rather than since when or compared with when. */
export function isWhen(scene: Scene, date: DateMention, trigger: number): boolean {
  const clause = textBefore(scene.document.text, date.start, SINCE_REACH);
  const before = clause.slice(-SPAN_REACH);
  const purpose = PURPOSE.test(scene.document.text.slice(trigger, Math.max(trigger, date.start)));
  return !SPAN_WORD.test(before) && !SINCE.test(clause) && !purpose && date.start < trigger + LOOSE_REACH;
}
