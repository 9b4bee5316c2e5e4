import type { Scene } from "../../../Scene";

/** The key of the word right before the token, within its sentence. */
export function wordBefore(scene: Scene, first: number): string | null {
  const { tokens } = scene.document;
  return first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence ? tokens[first - 1]!.key : null;
}
