import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { goesOn } from "../grammar/chains/goesOn";
import { joins } from "../grammar/chains/joins";
import { partyStart } from "../grammar/chains/partyStart";
import { ALONGSIDE, WITH } from "../grammar/words/functionWords";
import { wordBefore } from "../grammar/words/wordBefore";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";

/** Tokens of a host that no table lists, and "cùng". */
const MIN_HOST = 3;

/** "thăm B cùng | ông C": who goes as well, where whom the visit is to has been named. */
export function isCompanion(scene: Scene, clause: Clause, index: number, trigger: Trigger): boolean {
  const { frame, end } = trigger;
  if (frame !== "go") return false;
  const chunk = scene.chunks[index]!;
  if (!isName(chunk) && chunk.kind !== "position") return false;
  if (isName(chunk) && index > 0 && isTitle(scene, index - 1, end) && joins(scene, index))
    return isCompanion(scene, clause, index - 1, trigger);
  const at = partyStart(scene, chunk.first);
  const before = wordBefore(scene, at) === WITH ? at - 1 : at;
  // "thăm làng A cùng ông B": a host that no table lists may stand between.
  const hosted = clause.object.length + clause.where.length > 0 || before - end >= MIN_HOST;
  if (!hosted) return false;
  if (before > end && wordBefore(scene, before) === ALONGSIDE) return true;
  const goes = goesOn(scene, clause.subject, index) || goesOn(scene, clause.comers, index);
  return goes && scene.chunks[index - 1]!.first >= end;
}

function isTitle({ chunks }: Scene, index: number, from: number): boolean {
  return chunks[index]!.kind === "position" && chunks[index]!.first >= from;
}
