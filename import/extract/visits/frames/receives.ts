import type { Scene } from "../../Scene";
import { says } from "../grammar/words/says";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import { meetsGuest } from "./meetsGuest";

/** Whether the subject is the one visited: it receives, or it works with a delegation that has come. */
export function receives(
  scene: Scene,
  lexicon: VisitLexicon,
  trigger: Trigger,
  clause: Clause,
  start: number,
): boolean {
  if (trigger.frame === "receive") return true;
  if (trigger.frame !== "meet" || clause.object.length === 0) return false;
  if (meetsGuest(scene, clause, trigger)) return true;
  if (says(scene, lexicon, start, trigger.first, "delegation")) return false;
  return says(scene, lexicon, trigger.end, scene.chunks[clause.object[0]!]!.first, "delegation");
}
