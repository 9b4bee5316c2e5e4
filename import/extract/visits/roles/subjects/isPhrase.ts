import type { Scene } from "../../../Scene";
import { INTRODUCES, WHEN } from "../../grammar/words/functionWords";
import { isNoun, NOUNS } from "../../grammar/words/isNoun";
import type { Trigger } from "../../model/Trigger";

/** A noun ("tại buổi làm việc") or a clause of its own ("sau khi thăm"): its subject is that of the sentence. */
export function isPhrase(scene: Scene, trigger: Trigger, from: number): boolean {
  const before = scene.document.tokens[trigger.first - 1]?.key ?? "";
  // "trong cuộc | hội đàm với A": the name of a visit made of its verb.
  if (isNoun(scene, trigger) || NOUNS.has(before)) return introduced(scene, trigger, from);
  return before === WHEN;
}

function introduced(scene: Scene, trigger: Trigger, from: number): boolean {
  for (let at = Math.max(from, trigger.first - 5); at < trigger.first; at++)
    if (INTRODUCES.has(scene.document.tokens[at]!.key)) return true;
  return false;
}
