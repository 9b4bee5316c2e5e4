import type { Transaction } from "../load/Transaction";
import { claimKind } from "../resolve/judgements/claimKey";
import type { Claim, Judgement } from "../resolve/judgements/Judgement";
import { readJudgements } from "./readJudgements";

const MENTIONED =
  "UNWIND $rows AS row MATCH (:Article {id: row.article})-[:MENTIONS {block: row.person}]->(n:Person) RETURN DISTINCT n.id AS id";
/** By kind of claim, the statement that finds what it is of. */
const NOW = {
  person: MENTIONED,
  position: MENTIONED,
  visit:
    "UNWIND $rows AS row MATCH (:Article {id: row.article})-[:REPORTS {seed: row.visit}]->(n:Visit) RETURN DISTINCT n.id AS id",
  agency: `UNWIND $rows AS row OPTIONAL MATCH (:Alias {id: row.agency})-[:NOW]->(became:Agency)
    MATCH (n:Agency {id: coalesce(became.id, row.agency)}) RETURN DISTINCT n.id AS id`,
};

/** Ids of what a judgement is about, as they are now, sorted; of an undoing, of what it undoes. */
export async function readSubjectsNow(tx: Transaction, judgement: Judgement): Promise<string[]> {
  const claims = await claimsOf(tx, judgement);
  if (claims.length === 0) return [];
  const found = await tx.rows<{ id: string }>(NOW[claimKind(claims[0]!)], claims);
  return [...new Set(found.map(({ id }) => id))].sort();
}

async function claimsOf(tx: Transaction, judgement: Judgement): Promise<readonly Claim[]> {
  if (judgement.kind !== "undo") return judgement.sides.flat();
  const log = await readJudgements(tx);
  const undone = log.find((each) => each.judgement.id === judgement.undoes);
  return undone ? claimsOf(tx, undone.judgement) : [];
}
