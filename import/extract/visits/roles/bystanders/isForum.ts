import type { Scene } from "../../../Scene";
import { DELEGATION } from "../../grammar/words/functionWords";
import { wordBefore } from "../../grammar/words/wordBefore";

/** "Hội nghị cấp cao ASEAN", "APEC 2017": states that only meet under that name go nowhere and receive nobody, unless they send a delegation. */
export function isForum(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  return (
    chunk.kind === "agency" &&
    scene.lexicon.forums.has(scene.bodyOf(index)?.name ?? "") &&
    wordBefore(scene, chunk.first) !== DELEGATION
  );
}
