import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { isNoun } from "../grammar/words/isNoun";
import { says } from "../grammar/words/says";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";

const MANY = keySet(["nhiều", "các", "những"]);

/** "nổi bật là nhiều chuyến thăm của lãnh đạo hai nước": no one visit. */
export function isSum(
  scene: Scene,
  lexicon: VisitLexicon,
  { first }: Draft,
  { comers, object, where }: Clause,
  trigger: Trigger,
): boolean {
  const before = scene.document.tokens[trigger.first - 1]?.key ?? "";
  return (
    comers.length === 0 &&
    MANY.has(before) &&
    (isNoun(scene, trigger) || object.length + where.length === 0) &&
    !says(scene, lexicon, first, trigger.first, "cancelled")
  );
}
