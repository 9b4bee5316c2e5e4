import type { Scene } from "../../../Scene";

/** The last token, from `at` back, that is none of these words; the first of the text where all are. */
export function skipBack(scene: Scene, at: number, words: ReadonlySet<string>): number {
  let last = at;
  while (last > 0 && words.has(scene.document.tokens[last]!.key)) last--;
  return last;
}
