import type { Scene } from "../../Scene";
import { keyOfForm } from "../../text/keySet";
import { THIS, TIMES } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";

/** Tokens behind the trigger within which a date is still its own. */
const DATE_REACH = 14;

/**
 * Whether the trigger only points back ("tại buổi làm việc", "đánh giá chuyến thăm", "Chuyến thăm của đoàn đã …"): it has no day and
 * no parties of its own.
 */
export function isReference(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  clause: Clause,
  trigger: Trigger,
): boolean {
  const { tokens } = scene.document;
  if (!isNoun(scene, trigger) && tokens[trigger.first - 1]?.key !== TIME) return false;
  const near = tokens[Math.min(trigger.end + DATE_REACH, draft.last) - 1]!.end;
  const dated = scene.datesWithin(tokens[draft.first]!.start, near).some((date) => date.end <= near);
  if (dated) return false;
  if (pointsBack(scene, trigger, draft.last)) return true;
  if (clause.comers.length > 0 && clause.object.length > 0) return false;
  if (trigger.first === draft.first) return true;
  for (let at = Math.max(draft.first, trigger.first - 3); at < trigger.first; at++) {
    const match = lexicon.words.longest(tokens, at);
    if (match?.value === "reference" && (match.end === trigger.first || tokens[trigger.first - 1]!.key === TIME))
      return true;
  }
  return false;
}

/** Tokens behind the trigger within which "lần này" is of it. */
const THIS_REACH = 8;

/** "chuyến thăm B lần này của ông A", "chuyến thăm này": the one that the article is about. */
function pointsBack({ document: { tokens } }: Scene, { end }: Trigger, last: number): boolean {
  if (tokens[end]?.key === THIS) return true;
  for (let at = end; at < Math.min(end + THIS_REACH, last - 1); at++)
    if (tokens[at]!.key === TIMES && tokens[at + 1]!.key === THIS) return true;
  return false;
}

/** "trong thời gian thăm": the last word before the verb. */
const TIME = keyOfForm("gian");
