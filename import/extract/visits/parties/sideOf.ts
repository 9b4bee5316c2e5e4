import type { Scene } from "../../Scene";
import { addParty } from "./addParty";
import { Side } from "./Side";

/** The side that these chunks name. */
export function sideOf(scene: Scene, chunks: readonly number[]): Side {
  const side = new Side();
  for (const index of chunks) addParty(side, scene, index);
  return side;
}
