import type { Scene } from "../../../Scene";
import type { VisitLexicon, WordRole } from "../../model/VisitLexicon";

/** Whether a word of that role stands among the tokens, outside of names ("Đoàn đại biểu Quốc hội" is no delegation). */
export function says(scene: Scene, lexicon: VisitLexicon, from: number, end: number, role: WordRole): boolean {
  for (let at = from; at < end; at++)
    if (!scene.inside(at) && lexicon.words.longest(scene.document.tokens, at)?.value === role) return true;
  return false;
}
