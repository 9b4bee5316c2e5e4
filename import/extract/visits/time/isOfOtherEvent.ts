import type { DateMention } from "../../dates/DateMention";
import type { Scene } from "../../Scene";
import { textBefore } from "../../text/textBefore";
import { isOfSaying } from "./isOfSaying";

/** "mà ngày 20-6-1977 …", "bị bắt giữ ngày 29/11": the day of something else; "kéo dài đến ngày 22/7", "rời … hôm 2/3": the last one. */
const OTHER =
  /(?:(?<!\p{L})theo [^,.;]{0,30}đưa tin(?: (?:hôm|vào|trong|ngày))*\s*|(?:xảy ra|phát hiện|bị bắt(?: giữ)?|(?<!\p{L})mà|đắc cử|nhậm chức|lên ngôi|từ trần|qua đời|hiệu lực)(?!\p{L})[^,.;]{0,40}|rời(?!\p{L})(?:(?!lên đường|thăm)[^,.;]){0,40}|(?<!\p{L})(?:sinh|mất)(?: (?:ngày|vào|năm))*\s*|(?:kéo dài|cho) (?:đến|tới)(?: hết)?\s*|(?<!\p{L})(?:trước|hạn|chậm nhất|muộn nhất)(?: (?:hết|ngày|là))*\s*|(?<!\p{L})(?:phát sóng|công bố|tuyên bố|đăng tải|đăng|đưa ra|tung ra)(?: (?:trên|này))?(?: (?:hôm|vào|trong|ngày))*\s*)$/iu;
/** "thăm người bị thương trong vụ nổ | hôm 5/3", not "phục vụ" nor "Vụ Pháp chế". */
const INCIDENT =
  /(?<!\p{L}|\p{Lu}\p{Ll}* |(?:phục|nghiệp|nhiệm|sự|công|dịch|nghĩa|nội|chức|hậu|giáo|pháp|đặc) )(?:vụ|trận|tai nạn|thảm họa|thảm hoạ|động đất|cơn bão)(?= \p{Ll})(?:(?!(?:này|trên|đó)(?!\p{L}))[^,.;])*$/u;
/** "kỷ niệm ngày …": the day that is celebrated, unless the hour stands with it: "kỷ niệm 88 năm thành lập Đoàn trưa 26-3". */
const CELEBRATED = /(?:kỷ niệm|khánh thành|thành lập|khởi công|ban hành|ký)(?!\p{L})[^,.;]{0,40}$/iu;
const HOUR = /^(?:sáng|trưa|chiều|tối|đêm|khuya)(?!\p{L})/iu;
const OTHER_REACH = 80;

/** Whether the words before a day say that it is of something else than what the sentence tells, or only the end of it. */
export function isOfOtherEvent(scene: Scene, date: DateMention): boolean {
  const { start, end } = date;
  const { text } = scene.document;
  const before = textBefore(text, start, OTHER_REACH);
  const celebrated = CELEBRATED.test(before) && !HOUR.test(text.slice(start, end));
  return OTHER.test(before) || INCIDENT.test(before) || celebrated || isOfSaying(scene, date);
}
