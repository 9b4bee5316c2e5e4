import type { VisitKind } from "../../facts";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Frame } from "./VisitLexicon";

/** One act of visiting as printed: neighbouring trigger words ("đến thăm, làm việc, trao đổi kinh nghiệm") are one. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly frame: Frame;
  readonly kind: VisitKind;
  readonly strength: number;
  readonly phrases: readonly string[];
}

const NOUNS = keySet(["chuyến", "buổi", "cuộc"]);

/** Whether the trigger names the visit ("chuyến thăm"), rather than telling that it happened ("đã đến thăm"). */
export function isNoun(scene: Scene, trigger: Trigger): boolean {
  return NOUNS.has(scene.document.tokens[trigger.first]!.key);
}
