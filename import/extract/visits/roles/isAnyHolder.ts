import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { keyOfForm } from "../../text/keySet";
import { wordBefore } from "../grammar/words/wordBefore";

const ONE = keyOfForm("một");

/** "chuyến thăm đầu tiên của | một Ngoại trưởng Mỹ": an office, and nobody who holds it. */
export function isAnyHolder(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const next = scene.chunks[index + 1];
  return (
    chunk.kind === "position" &&
    wordBefore(scene, chunk.first) === ONE &&
    !(next && isName(next) && next.first === chunk.end)
  );
}
