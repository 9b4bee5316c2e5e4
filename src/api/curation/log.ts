import { holdingIds, type Undoing } from "../../graph/holdingIds";
import type { Context } from "../Context";
import type { QueryJudgementsArgs } from "../generated/resolverTypes";
import { pageSize } from "../paging/pageSize";
import type { JudgementRow } from "./Curator";

const LATEST = `MATCH (j:Judgement) WHERE $before IS NULL OR j.at < $before
WITH j ORDER BY j.at DESC, j.id LIMIT $first
RETURN j {.id, .kind, .author, .at, .reason, .undoes, about: coalesce(j.about, [])} AS judgement`;
const UNDOINGS = "MATCH (j:Judgement) WHERE j.undoes IS NOT NULL RETURN j.id AS id, j.undoes AS undoes";

/** What curators have said, the latest first. */
export async function log({ read }: Context, { first, before }: QueryJudgementsArgs): Promise<JudgementRow[]> {
  const parameters = { first: pageSize(first), before: before ? new Date(before).toISOString() : null };
  const judgements = await read<{ judgement: Omit<JudgementRow, "holds"> }>(LATEST, parameters);
  const undoings = await read<Undoing>(UNDOINGS, {});
  const known = new Set(undoings.map(({ id }) => id));
  const latest = judgements.map(({ judgement }) => judgement);
  const holding = holdingIds([...undoings, ...latest.filter(({ id }) => !known.has(id))]);
  return latest.map((judgement) => ({ ...judgement, holds: holding.has(judgement.id) }));
}
