import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Clause } from "./Clause";
import { saidThere } from "./clauseBounds";
import { opensAside } from "./opensAside";
import { firstReport } from "./reportsAt";
import { skipBack } from "./skipBack";
import type { Trigger } from "./Trigger";

/** Words that may stand between a subject and its verb without being a verb of their own. */
const TRANSPARENT = keySet([
  ..."đã sẽ đang vừa cũng còn lại mới có được tiếp tục trực bắt đầu lần lượt cùng với".split(" "),
  ..."đoàn công tác đại biểu cán bộ cấp cao các thành viên của phu nhân và một số lãnh đạo ngành trung ương liên tỉnh thành phố tp huyện sở ban phòng đơn vị chuyên môn cơ quan chức năng đại diện chủ chốt".split(
    " ",
  ),
  ..."do làm trưởng dẫn chủ trì tổ nhóm đi".split(" "),
  ..."ngày sáng trưa chiều tối đêm hôm nay qua tháng năm giờ vào lúc khoảng cuối đầu tuần thứ hai ba tư sáu bảy nhật này".split(
    " ",
  ),
  ..."tại ở trong trên đến tới về sang ra lên xuống ngay địa bàn khu vực nhân dịp chuyến buổi cuộc hai ba nhiều những khác".split(
    " ",
  ),
  "phối",
  "hợp",
  "-",
  ",",
  "(",
  ")",
  "/",
  ".",
  "–",
]);

/** How many words of other meaning stand between the subject and the trigger: the more, the less it is its subject. */
export function subjectGap(scene: Scene, clause: Clause, trigger: Trigger): number {
  const ends = clause.subject.map((index) => scene.chunks[index]!.end).filter((end) => end <= trigger.first);
  if (ends.length === 0) return 0;
  const last = Math.max(...ends);
  if (closesApposition(scene, trigger) || opensAside(scene, last) || speaksThere(scene, last, trigger.first)) return 0;
  let gap = 0;
  let depth = 0;
  for (let at = last; at < trigger.first; at++) {
    const token = scene.document.tokens[at]!;
    if (token.text === "(") depth++;
    else if (token.text === ")") depth--;
    else if (depth === 0 && token.kind !== "number" && !scene.inside(at) && !TRANSPARENT.has(token.key)) gap++;
  }
  return gap;
}

/** "A đã nói như vậy tại | buổi làm việc". */
function speaksThere(scene: Scene, from: number, end: number): boolean {
  return saidThere(scene, firstReport(scene, from, end) + 1, end);
}

const AUXILIARY = keySet("đã sẽ đang vừa cũng còn lại mới".split(" "));
const CLOSES = keySet([",", "&", "khi", "lúc"]);

/** "ông A, lãnh đạo lâu năm của …, | đã đến thăm"; "… như vậy khi | làm việc với": the subject stands before all that. */
function closesApposition(scene: Scene, trigger: Trigger): boolean {
  const at = skipBack(scene, trigger.first - 1, AUXILIARY);
  return CLOSES.has(scene.document.tokens[at]?.key ?? "");
}
