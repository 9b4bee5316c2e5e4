import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { isNoun, type Trigger } from "./Trigger";

/** Whether the words before the trigger say that it did not happen, or that someone is told to do it. */
export function isUndone(scene: Scene, trigger: Trigger, from: number): boolean {
  return (
    isDenied(scene, trigger) ||
    isConditional(scene, trigger, from) ||
    isOrdered(scene, trigger, from) ||
    isWished(scene, trigger, from)
  );
}

const IF = keyOfForm("nếu");

/** "nếu ông A gặp ông B". */
function isConditional(scene: Scene, trigger: Trigger, from: number): boolean {
  return scene.document.tokens.slice(from, trigger.first).some((token) => token.key === IF);
}

const WISHES = keySet(["mong muốn", "đề xuất", "hy vọng", "hi vọng", "kỳ vọng", "kêu gọi"]);

/** "mong muốn … sang làm việc tại": what someone would like. */
function isWished(scene: Scene, trigger: Trigger, from: number): boolean {
  if (isNoun(scene, trigger)) return false;
  const { tokens } = scene.document;
  for (let at = trigger.first - 1; at > from; at--) {
    if (tokens[at]!.key === DONE) return false;
    if (scene.inside(at)) continue;
    if (WISHES.has(`${tokens[at - 1]!.key} ${tokens[at]!.key}`)) return true;
    if (tokens[at]!.key === WANTS && trigger.first - at <= WANTS_REACH) return true;
  }
  return false;
}

const WANTS = keyOfForm("muốn");
/** "muốn sớm đến thăm". */
const WANTS_REACH = 3;

const ORDERS = keySet(["yêu cầu", "chỉ đạo", "đề nghị", "kiến nghị", "chỉ thị", "đôn đốc", "giao cho", "nhắc nhở"]);
const DONE = keyOfForm("đã");

const NOT = keySet(["không", "chưa", "chẳng"]);
const NEGATION_REACH = 2;

/** "đã không kiểm tra", "chưa đến thăm". */
function isDenied(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  return tokens
    .slice(Math.max(0, trigger.first - NEGATION_REACH), trigger.first)
    .some((token) => token.sentence === tokens[trigger.first]!.sentence && NOT.has(token.key));
}

/** "yêu cầu Sở A kiểm tra …", "kiến nghị thanh tra …": what someone is told to do, and has not done yet. */
function isOrdered(scene: Scene, trigger: Trigger, from: number): boolean {
  if (trigger.kind !== "inspection") return false;
  const { tokens } = scene.document;
  for (let at = trigger.first - 1; at > from; at--) {
    if (tokens[at]!.key === DONE || tokens[at]!.text === ";") return false;
    if (!scene.inside(at) && ORDERS.has(`${tokens[at - 1]!.key} ${tokens[at]!.key}`)) return true;
  }
  return false;
}
