import { storedJudgement, type StoredJudgement } from "../load/judgementProperties";
import type { Transaction } from "../load/Transaction";
import { holdingIds } from "../../src/graph/holdingIds";
import type { Judgement } from "../resolve/judgements/Judgement";
import { latestFirst } from "../resolve/judgements/latestFirst";

const ALL = "UNWIND $rows AS one MATCH (j:Judgement) RETURN properties(j) AS judgement";

export interface LoggedJudgement {
  readonly judgement: Judgement;
  /** Not undone. */
  readonly holds: boolean;
}

/** All judgements of the graph, the latest first. */
export async function readJudgements(tx: Transaction): Promise<LoggedJudgement[]> {
  const judgements = (await tx.rows<{ judgement: StoredJudgement }>(ALL, [1])).map((row) =>
    storedJudgement(row.judgement),
  );
  const holding = holdingIds(judgements);
  return judgements.sort(latestFirst).map((judgement) => ({ judgement, holds: holding.has(judgement.id) }));
}
