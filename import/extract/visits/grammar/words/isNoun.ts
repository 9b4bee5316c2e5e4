import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import type { Trigger } from "../../model/Trigger";
import { HAS, THAT } from "./functionWords";

/** What the names of visits begin with. */
export const NOUNS = keySet(["chuyến", "buổi", "cuộc"]);
/** "đã có nhiều cuộc làm việc với" tells that it happened. */
const QUANTITY = keySet(["nhiều", "một", "loạt", "các", "những", "hai", "ba"]);

/** Whether the trigger names the visit ("chuyến thăm"), rather than telling that it happened ("đã đến thăm"). */
export function isNoun(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  // "trong đó có chuyến thăm": one of what was named.
  const among = tokens[trigger.first - 1]?.key === THAT && tokens[trigger.first]!.key === HAS;
  if (among) return NOUNS.has(tokens[trigger.first + 1]!.key);
  if (!NOUNS.has(tokens[trigger.first]!.key)) return false;
  let at = trigger.first - 1;
  while (at > 0 && QUANTITY.has(tokens[at]!.key)) at--;
  return tokens[at]?.key !== HAS;
}
