import type { Scene } from "../../../Scene";
import { joins } from "./joins";

/** A title goes on with the next one and with the name: "lời mời của Tổng Bí thư, Chủ tịch nước A". */
export function goesOn(scene: Scene, party: readonly number[], index: number): boolean {
  return party.includes(index - 1) && scene.chunks[index - 1]!.kind === "position" && joins(scene, index);
}
