import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";

const TIME = keySet("trực tiếp ngày sáng trưa chiều tối đêm hôm nay qua tháng năm , / - . ( )".split(" "));

/** "Thăm A, B …", "Chiều 2/2, | làm việc với A, B …": nothing but the time stands before the verb. */
export function opensWithTime(scene: Scene, from: number, trigger: number): boolean {
  const before = scene.document.tokens.slice(from, trigger);
  return before.length < 2 || before.every(({ kind, key }) => kind === "number" || TIME.has(key));
}
