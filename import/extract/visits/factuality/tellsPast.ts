import type { Scene } from "../../Scene";
import { PAST } from "../grammar/words/functionWords";
import { standsBetween } from "../grammar/words/standsBetween";
import type { Trigger } from "../model/Trigger";

/** Whether "đã" stands between two triggers. */
export function tellsPast(scene: Scene, from: Trigger | undefined, to: Trigger): boolean {
  return from !== undefined && standsBetween(scene, PAST, from.end, to.first);
}
