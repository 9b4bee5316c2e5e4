import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { STAYS } from "../words/functionWords";

/** What it goes on with before it lists: "… và trao đổi với đoàn công tác tại buổi làm việc còn | có". */
const WITHIN = keySet(
  "và cùng với , đi tùng đoàn công tác kiểm tra giám sát khảo sát đại biểu trong tại buổi cuộc làm việc trao đổi tiếp đón xã giao gặp gỡ mặt chào thăm còn tham gia dự chương trình hội đàm kiến nói trên này về phía lãnh đạo các của tỉnh thành phố huyện xã sở 02 2 hai".split(
    " ",
  ),
);
/** What opens a list of who was there. */
export const OPENS_LIST = keySet(["có", "gồm", ":"]);
const MAX_WORDS = 18;
/** Words of a place that no table lists. */
const MAX_PLACE = 7;
/** "có | các đồng chí lãnh đạo | ông B". */
const MAX_FORMS_OF_ADDRESS = 6;

/** Where the list begins that a sentence goes on with after its first words ("Đoàn công tác của huyện gồm | …"); null where it lists nobody. */
export function listStart(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene.document;
  let at = from;
  // "Tiễn đoàn tại cửa khẩu quốc tế A có …": no table lists every place.
  let place = -Infinity;
  const within = () => scene.inside(at) || WITHIN.has(tokens[at]!.key) || at - place <= MAX_PLACE;
  while (at < to && at - from < MAX_WORDS && !opensList(scene, at) && tokens[at]!.text !== "." && within()) {
    if (STAYS.has(tokens[at]!.key)) place = at;
    at++;
  }
  if (at >= to || !opensList(scene, at)) return null;
  while (at + 1 < to && OPENS_LIST.has(tokens[at + 1]!.key)) at++;
  const first = scene.chunks[scene.chunkFrom(at + 1)]?.first ?? to;
  if (first >= to || first - at > MAX_FORMS_OF_ADDRESS) return null;
  return at + 1;
}

function opensList(scene: Scene, at: number): boolean {
  return OPENS_LIST.has(scene.document.tokens[at]!.key) && !scene.inside(at);
}
