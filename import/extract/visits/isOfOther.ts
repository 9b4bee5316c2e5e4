import type { Scene } from "../Scene";
import type { DateMention } from "../dates/DateMention";

/** "mà ngày 20-6-1977 …", "kỷ niệm ngày …", "bị bắt giữ ngày 29/11": the day of something else; "kéo dài đến ngày 22/7", "rời … hôm 2/3": the last one. */
const OTHER =
  /(?:(?:kỷ niệm|khánh thành|thành lập|khởi công|ban hành|ký|xảy ra|phát hiện|bị bắt(?: giữ)?|(?<!\p{L})mà|rời)(?!\p{L})[^,.;]{0,40}|(?:kéo dài|cho) (?:đến|tới)(?: hết)?\s*)$/iu;
const OTHER_REACH = 60;

/** Whether the words before a day say that it is of something else than what the sentence tells, or only the end of it. */
export function isOfOther(scene: Scene, { start }: DateMention): boolean {
  return OTHER.test(scene.document.text.slice(Math.max(0, start - OTHER_REACH), start));
}
