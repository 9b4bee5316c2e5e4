import type { Judgement, Verdict } from "./Judgement";

/** The judgements that hold and say something of claims, the latest first. */
export function liveJudgements(judgements: readonly Judgement[]): Verdict[] {
  const holding = holdingIds(judgements);
  return judgements
    .filter((each): each is Verdict => each.kind !== "undo" && holding.has(each.id))
    .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1));
}

/** Ids of the judgements, undoings among them, that none that holds takes back. */
export function holdingIds(judgements: readonly Judgement[]): Set<string> {
  const undoings = new Map<string, string[]>();
  for (const each of judgements) {
    if (each.kind === "undo") undoings.set(each.undoes, [...(undoings.get(each.undoes) ?? []), each.id]);
  }
  // An id is made of what it undoes, so that no undoing leads back to itself.
  const holds = (id: string): boolean => !(undoings.get(id) ?? []).some(holds);
  return new Set(judgements.map(({ id }) => id).filter(holds));
}
