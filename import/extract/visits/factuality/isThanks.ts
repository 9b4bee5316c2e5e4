import type { Scene } from "../../Scene";
import { says } from "../grammar/words/says";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";

/** "cảm ơn đoàn đã đến thăm": words of welcome about a visit that is told elsewhere. */
export function isThanks(scene: Scene, lexicon: VisitLexicon, draft: Draft, trigger: Trigger): boolean {
  return says(scene, lexicon, draft.first, trigger.first, "thanks");
}
