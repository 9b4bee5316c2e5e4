import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { DELEGATION } from "../grammar/words/functionWords";
import { skipBack } from "../grammar/words/skipBack";
import type { Trigger } from "../model/Trigger";
import { isJob } from "./isJob";

/** Whether it tells of what people do for a living, or for their pleasure. */
export function isPrivateAffair(scene: Scene, trigger: Trigger): boolean {
  return isEmployment(scene, trigger) || isTour(scene, trigger);
}

const TO = keySet("tới đến về vào và , đã đang".split(" "));
/** What stands before where someone has his work: "kinh nghiệm", "sinh sống và", "tuyển dụng vào", "công nhân tới". */
const OF_WORK = keySet(
  "kinh nghiệm,cơ hội,tuyển dụng,sinh sống,sống,học tập,kinh doanh,công nhân,doanh nhân,nhân viên,bác sĩ,kỹ sư,trở về,trở lại,năm".split(
    ",",
  ),
);
const TURNS = keySet(["trở", "quay"]);
const BACK = keyOfForm("về");
const SINCE = keySet(["từ năm", "từ tháng"]);
const BEHIND = 8;

/** "có 10 năm kinh nghiệm | làm việc tại A", "sinh sống và làm việc tại A", "làm việc tại A từ năm 1992". */
function isEmployment(scene: Scene, trigger: Trigger): boolean {
  if (!isJob(trigger)) return false;
  const { tokens } = scene.document;
  const { first, end } = trigger;
  const before = skipBack(scene, first - 1, TO);
  if (before > 0 && tokens[before]!.sentence === tokens[first]!.sentence && !scene.inside(before)) {
    const { key } = tokens[before]!;
    // "trở | về làm việc tại".
    if (TURNS.has(key) && tokens[first]!.key === BACK) return true;
    if (OF_WORK.has(key) || OF_WORK.has(`${tokens[before - 1]!.key} ${key}`)) return true;
  }
  for (let at = end; at < end + BEHIND && tokens[at + 1]?.sentence === tokens[first]!.sentence; at++)
    if (!scene.inside(at) && SINCE.has(pairAt(tokens, at))) return true;
  return false;
}

const TOURISTS = keySet(["du khách", "du lịch", "hành khách"]);
const TOUR = keyOfForm("tour");
const TOUR_REACH = 8;

/** "dẫn đoàn 8 du khách | đến tham quan", "thăm A trong một tour du lịch". */
function isTour(scene: Scene, { first, end, frame }: Trigger): boolean {
  if (frame !== "go" || first < 2) return false;
  const { tokens } = scene.document;
  const { sentence } = tokens[first]!;
  if (!scene.inside(first - 1) && TOURISTS.has(pairAt(tokens, first - 2))) return true;
  for (let at = end; at < end + TOUR_REACH && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.key === DELEGATION) return false;
    if (tokens[at]!.key === TOUR) return true;
  }
  return false;
}
