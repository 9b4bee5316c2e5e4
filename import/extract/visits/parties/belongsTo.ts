import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { sideOf } from "./sideOf";

/** Whether the name is of someone, or of a body, of the state. */
export function belongsTo(scene: Scene, index: number, state: string): boolean {
  const side = sideOf(scene, [index]);
  return state === HOME ? !side.foreign : side.countries.has(state);
}
