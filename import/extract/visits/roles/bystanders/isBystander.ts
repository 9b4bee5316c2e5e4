import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { joins } from "../../grammar/chains/joins";
import { wordBefore } from "../../grammar/words/wordBefore";
import { endsBrand } from "./endsBrand";
import { isExpert } from "./isExpert";
import { isForum } from "./isForum";
import { isPairOfStates } from "./isPairOfStates";
import { isSource } from "./isSource";
import { isSpouseOf } from "./isSpouseOf";
import { namesPaper } from "./namesPaper";
import { speaksThere } from "./speaksThere";

/**
 * "theo Bộ A", "thông cáo Bộ A", "rời Hà Nội", "giáp tỉnh C", "vấn đề D", "trên cương vị E", "hội nghị thượng đỉnh F", "căn cứ quân sự G",
 * "quốc tang H": a source, where someone left, what is beside, what it is about, as whom, a thing or an event that bears a name.
 */
const NO_PARTY = keySet([
  "theo",
  "rời",
  "khỏi",
  "giáp",
  "ranh",
  "vấn đề",
  "quốc kỳ",
  "cương vị",
  "thành lập",
  "tư cách",
  "thi hài",
  "tượng đài",
  "tượng",
  "lăng",
  "mộ",
  "di tích",
  "về đến",
  "về tới",
  "cạnh",
  "gần",
  "đối diện",
  "thượng đỉnh",
  "tham dự",
  "thông cáo",
  "quốc tang",
  "căn cứ",
  "quân sự",
  "kẹp giữa",
  "cao tốc",
  "quốc lộ",
  "xa lộ",
  "đại lộ",
  "đường sắt",
  "tuyến",
  "tiền",
  "vốn",
]);

/** What makes a name one of no party: what it is, or what stands at `at`, before the address or the road that it is the end of. */
const SIGNS: readonly ((scene: Scene, index: number, at: number) => boolean)[] = [
  isExpert,
  isForum,
  isPairOfStates,
  endsBrand,
  isSpouseOf,
  (scene, _index, at) => namesPaper(scene, at),
  (scene, _index, at) => followsWord(scene, at),
  (scene, index, at) => isSource(scene, at) && !speaksThere(scene, index),
];

/** Whether a name takes no part: a source, where someone left, what lies beside, or further on in the address of that: "cao tốc A - | B". */
export function isBystander(scene: Scene, index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 4 && scene.chunks[first]!.kind === "place" && joins(scene, first)) first--;
  const at = scene.chunks[first]!.first;
  return SIGNS.some((sign) => sign(scene, index, at));
}

function followsWord(scene: Scene, at: number): boolean {
  const word = wordBefore(scene, at) ?? "";
  return NO_PARTY.has(word) || NO_PARTY.has(`${wordBefore(scene, at - 1) ?? ""} ${word}`);
}
