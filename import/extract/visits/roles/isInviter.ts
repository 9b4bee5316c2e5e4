import type { Scene } from "../../Scene";
import { adjoins } from "../grammar/chains/adjoins";
import { goesOn } from "../grammar/chains/goesOn";
import { invites } from "../grammar/chains/invites";
import type { Clause } from "../model/Clause";

/** Whether a party that begins at `first` invites, or goes on with whoever does: "theo lời mời của Tổng Bí thư A và | Chủ tịch nước B". */
export function isInviter(scene: Scene, { receivers }: Clause, index: number, first: number): boolean {
  if (invites(scene, first) || goesOn(scene, receivers, index)) return true;
  return receivers.includes(index - 1) && scene.chunks[index]!.kind === "position" && adjoins(scene, index);
}
