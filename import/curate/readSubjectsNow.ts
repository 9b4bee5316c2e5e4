import type { Transaction } from "../load/Transaction";
import { claimKind } from "../resolve/judgements/claimKey";
import type { Judgement } from "../resolve/judgements/Judgement";
import { subjectsOf } from "../resolve/judgements/subjectsOf";
import { nodeCalled } from "../../src/graph/nodeCalled";
import { readJudgements } from "./readJudgements";

const MENTIONED =
  "UNWIND $rows AS row MATCH (:Article {id: row.article})-[:MENTIONS {block: row.person}]->(n:Person) RETURN DISTINCT n.id AS id";
/** By kind of claim, the statement that finds what it is of. */
const NOW = {
  person: MENTIONED,
  position: MENTIONED,
  visit:
    "UNWIND $rows AS row MATCH (:Article {id: row.article})-[:REPORTS {seed: row.visit}]->(n:Visit) RETURN DISTINCT n.id AS id",
  agency: `UNWIND $rows AS row ${nodeCalled("Agency", "row.agency")} RETURN DISTINCT n.id AS id`,
};

/** Ids of what a judgement is about, as they are now, sorted; of an undoing, of what it undoes. */
export async function readSubjectsNow(tx: Transaction, judgement: Judgement): Promise<string[]> {
  const log = judgement.kind === "undo" ? await readJudgements(tx) : [];
  const claims = subjectsOf(judgement, new Map(log.map((logged) => [logged.judgement.id, logged.judgement])));
  if (claims.length === 0) return [];
  const found = await tx.rows<{ id: string }>(NOW[claimKind(claims[0]!)], claims);
  return [...new Set(found.map(({ id }) => id))].sort();
}
