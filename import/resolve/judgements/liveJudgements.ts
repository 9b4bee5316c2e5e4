import { holdingIds } from "../../../src/graph/holdingIds";
import type { Judgement, Verdict } from "./Judgement";
import { latestFirst } from "./latestFirst";

/** The judgements that hold and say something of claims, the latest first. */
export function liveJudgements(judgements: readonly Judgement[]): Verdict[] {
  const holding = holdingIds(judgements);
  return judgements.filter((each): each is Verdict => each.kind !== "undo" && holding.has(each.id)).sort(latestFirst);
}
