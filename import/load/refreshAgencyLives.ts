import type { Identity } from "./identityOf";
import { lockGraph } from "./lockGraph";
import { rewriteAgencyLives } from "./rewriteAgencyLives";
import type { Transaction } from "./Transaction";

const PRESENT = "UNWIND $rows AS id MATCH (n:Agency {id: id}) RETURN id";

/** Brings the agencies that the graph has up to date with the tables, which may tell more than when their articles were read. */
export async function refreshAgencyLives(tx: Transaction, { history, readCuration }: Identity): Promise<void> {
  const { curation } = await readCuration(tx, []);
  const named = (await tx.rows<{ id: string }>(PRESENT, history.ids.map(curation.agencyOf))).map(({ id }) => id);
  if (named.length === 0) return;
  await lockGraph(tx);
  await rewriteAgencyLives(tx, history, { named, judged: [] }, curation);
}
