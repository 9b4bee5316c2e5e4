import { createCuration, NO_CURATION, type Curation } from "../resolve/judgements/createCuration";
import type { Judgement } from "../resolve/judgements/Judgement";
import { storedJudgement, type StoredJudgement } from "./judgementProperties";
import type { Transaction } from "./Transaction";

const IDS = "UNWIND $rows AS one MATCH (j:Judgement) RETURN j.id AS id";
const READ = "UNWIND $rows AS id MATCH (j:Judgement {id: id}) RETURN properties(j) AS judgement";

/** What the judgements of a graph and some more say. `added` are those of the latter that it does not have. */
export type CurationReader = (
  tx: Transaction,
  more: readonly Judgement[],
) => Promise<{ readonly curation: Curation; readonly added: readonly Judgement[] }>;

/** Reads each judgement once in its life: what has the same id is the same. */
export function createCurationReader(): CurationReader {
  const known = new Map<string, Judgement>();
  let last = { ids: "", curation: NO_CURATION };
  return async (tx, more) => {
    const ids = (await tx.rows<{ id: string }>(IDS, [1])).map(({ id }) => id);
    const unread = ids.filter((id) => !known.has(id));
    for (const { judgement } of await tx.rows<{ judgement: StoredJudgement }>(READ, unread))
      known.set(judgement.id, storedJudgement(judgement));
    const present = new Set(ids);
    const added = [...new Map(more.map((each) => [each.id, each])).values()].filter(({ id }) => !present.has(id));
    const all = [...ids, ...added.map(({ id }) => id)].sort().join(" ");
    if (all !== last.ids) last = { ids: all, curation: createCuration([...ids.map((id) => known.get(id)!), ...added]) };
    return { curation: last.curation, added };
  };
}
