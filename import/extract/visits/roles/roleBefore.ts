import { isBracketed } from "../grammar/chains/isBracketed";
import { isLocated } from "../grammar/chains/isLocated";
import { livesAt } from "../grammar/chains/livesAt";
import { AUXILIARY } from "../grammar/words/functionWords";
import { skipBack } from "../grammar/words/skipBack";
import { wordBefore } from "../grammar/words/wordBefore";
import type { Around } from "./Around";
import { isBystander } from "./bystanders/isBystander";
import { isInviter } from "./isInviter";
import { type Role, roleOf, type RoleRule } from "./roleOf";
import { sharesPlace } from "./whereabouts/sharesPlace";

interface Before extends Around {
  /** Where "được" makes what follows the doer; null where nothing does. */
  readonly passive: number | null;
}

const RULES: readonly RoleRule<Before>[] = [
  [null, ({ chunk }) => chunk.kind === "dateline"],
  [null, ({ scene, chunk }) => livesAt(scene, chunk)],
  [null, ({ scene, index }) => isBystander(scene, index)],
  ["receivers", ({ scene, clause, index, chunk }) => isInviter(scene, clause, index, chunk.first)],
  ["receivers", (around) => isPlaceOf(around, around.clause.receivers)],
  ["subject", isListedActor],
  ["where", ({ scene, chunk }) => isLocated(scene, chunk)],
  ["where", ({ scene, clause, index }) => sharesPlace(scene, clause, index)],
  ["where", (around) => isPlaceOf(around, around.clause.where)],
  ["subject", ({ passive }) => passive === null],
  ["receivers", receives],
  ["comers", () => true],
];

/** The role of a name before its trigger. */
export function roleBefore(around: Before): Role {
  return roleOf(RULES, around);
}

/** "đến xã A (tỉnh B) thăm …": the place around the one before it. */
function isPlaceOf({ scene, index, chunk }: Around, side: readonly number[]): boolean {
  return side.includes(index - 1) && isBracketed(scene, chunk);
}

/** "tại Nhà máy A, | Ủy ban B đã làm việc …": behind a comma and right before the verb a body acts. */
function isListedActor({ scene, trigger, chunk: { kind, first, end }, passive }: Before): boolean {
  if (passive !== null || kind !== "agency" || wordBefore(scene, first) !== ",") return false;
  const verb = trigger.first - 1;
  return verb >= end && skipBack(scene, verb, AUXILIARY) === end - 1;
}

/** "A được B | tiếp", "A được B | đến thăm": B receives, A does. */
function receives({ trigger, chunk, passive }: Before): boolean {
  const isDoer = chunk.first > passive!;
  return isDoer === (trigger.frame === "receive");
}
