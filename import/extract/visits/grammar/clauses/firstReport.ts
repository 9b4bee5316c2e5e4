import type { Scene } from "../../../Scene";
import { reportsAt } from "./reportsAt";

/** The first token within [from, end) at which a word of reporting ends; `end` where none does. */
export function firstReport(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && !reportsAt(scene, at)) at++;
  return at;
}
