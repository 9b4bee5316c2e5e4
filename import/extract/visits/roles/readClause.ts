import type { Scene } from "../../Scene";
import { chainAfterComma } from "../grammar/chains/chainAfterComma";
import { isBracketed } from "../grammar/chains/isBracketed";
import { clauseStart } from "../grammar/clauses/clauseStart";
import { firstReport } from "../grammar/clauses/firstReport";
import { objectEnd } from "../grammar/clauses/objectEnd";
import { passiveAt } from "../grammar/clauses/passiveAt";
import { isNoun } from "../grammar/words/isNoun";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";
import { isAnyHolder } from "./isAnyHolder";
import { ofOtherState } from "./ofOtherState";
import { roleBefore } from "./roleBefore";
import { roleBehind } from "./roleBehind";
import { actingSubject } from "./subjects/actingSubject";
import type { ClauseBounds } from "./subjects/ClauseBounds";
import { firstBody } from "./subjects/firstBody";
import { givenTo } from "./subjects/givenTo";
import { isSubjectless } from "./subjects/isSubjectless";
import { speakingSubject } from "./subjects/speakingSubject";
import { withReceivers } from "./subjects/withReceivers";
import { withSubjectBehind } from "./subjects/withSubjectBehind";

/**
 * Who stands where around the trigger, within [start, end) of its sentence.
 * @param limit the next trigger, or the sentence's end: the subject of a phrase may stand between `end` and it.
 * @param inherits whether an earlier trigger of the sentence has a subject, which is then that of this one where none stands before it.
 */
export function readClause(
  scene: Scene,
  trigger: Trigger,
  start: number,
  end: number,
  limit: number,
  inherits: boolean,
): Clause {
  const from = clauseStart(scene, start, trigger.first);
  const bounds: ClauseBounds = { scene, trigger, start, from, cut: objectCut(scene, trigger, end), end, limit };
  const named = withActors(bounds, namesAround(bounds));
  const spoken = inherits || !isSubjectless(named) ? named : { ...named, subject: speakingSubject(bounds) };
  const isOpen = isSubjectless(spoken);
  const received = isOpen ? withReceivers(bounds, spoken) : null;
  if (received) return received;
  const told = isOpen && !inherits ? withSubjectBehind(bounds, spoken) : spoken;
  const clause = withObject(bounds, withSpeakers(bounds, told));
  if (trigger.frame !== "go") return clause;
  const elsewhere = ofOtherState(scene, clause);
  return { ...clause, where: clause.where.filter((index) => !elsewhere.includes(index)) };
}

/** Where what the trigger is about ends: its purpose begins, or what was said: "nói trong chuyến thăm A | rằng …". */
function objectCut(scene: Scene, trigger: Trigger, end: number): number {
  const purpose = objectEnd(scene, trigger.end, end);
  if (!isNoun(scene, trigger)) return purpose;
  // A quotation mark may open the name of what the visit is to.
  let at = firstReport(scene, trigger.end, purpose);
  while (at < purpose && scene.document.tokens[at]!.kind !== "word") at = firstReport(scene, at + 1, purpose);
  return at;
}

/** The names of the clause, by where they stand. */
function namesAround({ scene, trigger, from, cut, end }: ClauseBounds): Clause {
  const clause: Record<keyof Clause, number[]> = {
    ...{ subject: [], object: [], where: [], comers: [], receivers: [], speakers: [] },
  };
  const stop = Math.min(end, scene.quotationEnd(trigger.first) ?? end);
  // "được A và B ký trong chuyến thăm": whom another verb is done by.
  const passive = isNoun(scene, trigger) && trigger.frame === "go" ? null : passiveAt(scene, from, trigger.first);
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (chunk.first >= stop) break;
    if (isAnyHolder(scene, index) || (chunk.end > trigger.first && chunk.first < trigger.end)) continue;
    const around = { scene, trigger, clause, index, chunk };
    const role = chunk.end <= trigger.first ? roleBefore({ ...around, passive }) : roleBehind({ ...around, cut });
    if (role) clause[role].push(index);
  }
  return clause;
}

/** Of the names before the trigger those that do what it tells; what brackets alone name is where it was. */
function withActors({ scene, trigger }: ClauseBounds, clause: Clause): Clause {
  const subject = actingSubject(scene, clause.subject, trigger);
  if (!subject.every((index) => isBracketed(scene, scene.chunks[index]!))) return { ...clause, subject };
  return { ...clause, subject: [], where: [...clause.where, ...subject] };
}

/** "Ông A nói về chuyến thăm của B, | ông C cho biết": whoever else is named only speaks of a visit that is another's. */
function withSpeakers({ scene, trigger, end }: ClauseBounds, clause: Clause): Clause {
  if (trigger.frame !== "go" || !isNoun(scene, trigger) || clause.comers.length === 0) return clause;
  const behind = chainAfterComma(scene, trigger.end, end);
  const object = clause.object.filter((index) => !behind.includes(index));
  return { ...clause, subject: [], object, speakers: [...clause.subject, ...behind] };
}

/** Whom the purpose alone names, where no one else is visited. */
function withObject({ scene, trigger, cut, end }: ClauseBounds, clause: Clause): Clause {
  if (clause.object.length + clause.where.length + clause.receivers.length > 0) return clause;
  return { ...clause, object: [...firstBody(scene, cut, end), ...givenTo(scene, trigger.end, end)] };
}
