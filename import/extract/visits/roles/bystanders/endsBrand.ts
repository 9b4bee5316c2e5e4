import type { Scene } from "../../../Scene";
import { isDash } from "../../../text/isDash";

/** "hai nhà máy Dana - | Ý": a state at the end of a name that no table lists. */
export function endsBrand(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { kind, first } = scene.chunks[index]!;
  return (
    kind === "country" && isDash(tokens[first - 1]) && tokens[first - 2]?.capital === true && !scene.inside(first - 2)
  );
}
