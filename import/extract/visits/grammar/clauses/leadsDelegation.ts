import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";

const HEADS = keySet(["trưởng đoàn", "dẫn đầu", "làm trưởng", "tiến hành", "chủ trì"]);
const HEADS_REACH = 25;

/** "đoàn do A, Phó Giám đốc Sở B, | làm trưởng đoàn"; "dự án do C làm chủ đầu tư" names no one who came. */
export function leadsDelegation(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const from = scene.chunks[index]!.end;
  for (let at = from; at < from + HEADS_REACH && tokens[at + 1]?.sentence === tokens[from - 1]!.sentence; at++)
    if (HEADS.has(pairAt(tokens, at))) return true;
  return false;
}
