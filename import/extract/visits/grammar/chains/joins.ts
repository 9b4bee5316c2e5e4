import type { Scene } from "../../../Scene";

/** A chunk that goes on with the one before it: a title and its name, a list. */
export function joins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && [",", "&"].includes(scene.document.tokens[scene.chunks[index]!.first - 1]!.key));
}
