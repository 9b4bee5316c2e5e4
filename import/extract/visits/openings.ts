import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Trigger } from "./Trigger";

const TIME = keySet("trực tiếp ngày sáng trưa chiều tối đêm hôm nay qua tháng năm , / - . ( )".split(" "));

/** "Thăm A, B …", "Chiều 2/2, | làm việc với A, B …": nothing but the time stands before the verb. */
export function opensWithTime(scene: Scene, from: number, trigger: number): boolean {
  const before = scene.document.tokens.slice(from, trigger);
  return before.length < 2 || before.every(({ kind, key }) => kind === "number" || TIME.has(key));
}

/** "Trực tiếp vào hầm A (tỉnh B) | thị sát, | Bộ trưởng C …": the verb ends what opens the sentence. */
export function endsOpening(scene: Scene, { end }: Trigger): boolean {
  const next = scene.chunkAt(end + 1);
  return (
    scene.document.tokens[end]?.text === "," && next?.first === end + 1 && (next.kind === "position" || isName(next))
  );
}
