import type { Scene } from "../../../Scene";

/** A title and its name, or names joined by "và". */
export function adjoins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && scene.document.tokens[scene.chunks[index]!.first - 1]!.key === "&");
}
