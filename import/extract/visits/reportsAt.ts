import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";

const SINGLE = keySet(["nói", "rằng", "nêu", "bảo", ":", ";", "“", '"']);
const PAIRS = keySet(
  "cho biết,khẳng định,nhận định,thông tin,được biết,cho hay,cho rằng,thông báo,tin từ,tiết lộ,xác nhận,trả lời".split(
    ",",
  ),
);

/** Whether a word of reporting ends at the token ("cho biết", ":"): what follows is what someone said, a clause of its own. */
export function reportsAt(scene: Scene, at: number): boolean {
  if (scene.inside(at)) return false;
  const { tokens } = scene.document;
  return SINGLE.has(tokens[at]!.key) || (at > 0 && PAIRS.has(`${tokens[at - 1]!.key} ${tokens[at]!.key}`));
}
