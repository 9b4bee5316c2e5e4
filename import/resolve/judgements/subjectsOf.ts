import type { Claim, Judgement } from "./Judgement";

/** What a judgement is about; of an undoing, what it undoes, and so on. */
export function subjectsOf(judgement: Judgement, byId: ReadonlyMap<string, Judgement>): readonly Claim[] {
  if (judgement.kind !== "undo") return judgement.sides.flat();
  const undone = byId.get(judgement.undoes);
  return undone ? subjectsOf(undone, byId) : [];
}
