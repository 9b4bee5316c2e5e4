import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import type { Trigger } from "./Trigger";

const ORDERS = keySet(["yêu cầu", "chỉ đạo", "đề nghị", "kiến nghị", "chỉ thị", "đôn đốc", "giao cho", "nhắc nhở"]);
const DONE = keyOfForm("đã");

/** "yêu cầu Sở A kiểm tra …", "kiến nghị thanh tra …": what someone is told to do, and has not done yet. */
export function isOrdered(scene: Scene, trigger: Trigger, from: number): boolean {
  if (trigger.kind !== "inspection") return false;
  const { tokens } = scene.document;
  for (let at = trigger.first - 1; at > from; at--) {
    if (tokens[at]!.key === DONE || tokens[at]!.text === ";") return false;
    if (!scene.inside(at) && ORDERS.has(`${tokens[at - 1]!.key} ${tokens[at]!.key}`)) return true;
  }
  return false;
}
