import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { isOurSeat } from "./isOurSeat";
import { sideOf } from "./sideOf";

/** The state in which these places and bodies are: "Bắc Kinh", "Nhà Trắng", "Hà Nội"; null where they name none, or several. */
export function stateOf(scene: Scene, chunks: readonly number[]): string | null {
  const side = sideOf(scene, chunks);
  const states = new Set(side.provinces.size > 0 || isOurSeat(side) ? [...side.countries, HOME] : side.countries);
  const [state] = states;
  return states.size === 1 ? state! : null;
}
