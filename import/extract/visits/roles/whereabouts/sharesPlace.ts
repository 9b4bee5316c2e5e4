import type { Scene } from "../../../Scene";
import { joins } from "../../grammar/chains/joins";
import type { Clause } from "../../model/Clause";

/** "đến Bệnh viện A và | Bệnh viện B": a second place of one kind. */
export function sharesPlace(scene: Scene, { where }: Clause, index: number): boolean {
  return (
    where.includes(index - 1) && scene.chunks[index]!.kind === scene.chunks[index - 1]!.kind && joins(scene, index)
  );
}
