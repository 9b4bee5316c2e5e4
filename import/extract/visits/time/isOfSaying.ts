import type { DateMention } from "../../dates/DateMention";
import type { Scene } from "../../Scene";

/** "hôm 21/3 | tuyên bố …": the day of saying. */
const SAYING =
  /^\s*(?:đã )?(?:(?:ra|phát|đưa ra|phát đi|có) )?(?:tuyên bố|cho biết|nói|thông báo|thông cáo|thông tin|khẳng định|xác nhận|đưa tin|cho hay|tiết lộ|dẫn lời|dẫn nguồn|bình luận|nhận định|công bố|phát sóng|chiếu|đăng|viết)(?!\p{L})/iu;
const SAYING_REACH = 20;

/** "Ông A hôm 21/3 tuyên bố …": a day on which someone spoke. */
export function isOfSaying({ document: { text } }: Scene, { end }: DateMention): boolean {
  return SAYING.test(text.slice(end, end + SAYING_REACH));
}
