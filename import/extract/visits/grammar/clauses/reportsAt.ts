import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";
import { listsNames } from "../lines/listsNames";

const SINGLE = keySet(["nói", "rằng", "nêu", "bảo", ":", "“", '"']);
const PAIRS = keySet(
  "cho biết,khẳng định,nhận định,giải đáp,thừa nhận,lý giải,lưu ý,nhận xét,tuyên bố,cảnh báo,bình luận,dẫn lời,thông tin,được biết,cho hay,cho rằng,thông báo,tin từ,tiết lộ,xác nhận,trả lời".split(
    ",",
  ),
);

/** Whether a word of reporting ends at the token ("cho biết", ":"): what follows is what someone said, a clause of its own. */
export function reportsAt(scene: Scene, at: number): boolean {
  if (scene.inside(at)) return false;
  const { tokens } = scene.document;
  if (tokens[at]!.text === ";") return !goesOnWithTitle(scene, at + 1) && !listsNames(scene, at);
  if (tokens[at]!.text === ":") return !listsNames(scene, at);
  return SINGLE.has(tokens[at]!.key) || (at > 0 && PAIRS.has(pairAt(tokens, at - 1)));
}

/** "Phó Thủ tướng A, Trưởng Ban B; | Chủ tịch Ủy ban C làm trưởng đoàn": one list of offices. */
function goesOnWithTitle(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt(at);
  return chunk?.kind === "position" && chunk.first === at;
}
