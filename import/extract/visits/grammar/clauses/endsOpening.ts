import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import type { Trigger } from "../../model/Trigger";

/** "Trực tiếp vào hầm A (tỉnh B) | thị sát, | Bộ trưởng C …": the verb ends what opens the sentence. */
export function endsOpening(scene: Scene, { end }: Trigger): boolean {
  const next = scene.chunkAt(end + 1);
  return (
    scene.document.tokens[end]?.text === "," && next?.first === end + 1 && (next.kind === "position" || isName(next))
  );
}
