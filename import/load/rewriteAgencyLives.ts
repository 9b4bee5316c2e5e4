import type { AgencyHistory } from "../resolve/agencyHistory";
import type { Curation } from "../resolve/judgements/createCuration";
import type { Transaction } from "./Transaction";

const FORGET = "UNWIND $rows AS id MATCH (:Agency {id: id})-[r:BECAME]-() WITH DISTINCT r DELETE r";
const LIFE = `
  UNWIND $rows AS row MATCH (n:Agency {id: row.id}) SET n.validFrom = row.validFrom, n.validTo = row.validTo`;
const BECAME = `
  UNWIND $rows AS row MATCH (a:Agency {id: row.from}) MATCH (b:Agency {id: row.to})
  MERGE (a)-[r:BECAME]->(b) SET r.on = row.on, r.event = row.event`;

/**
 * Gives agencies the dates and the BECAME edges that the tables have of them, as far as both ends are in the graph: agencies are there while
 * articles name them, and their edges go with them. `named` are those that may be new; of those `judged` all is written anew. To be called
 * when all nodes are as they will be.
 */
export async function rewriteAgencyLives(
  tx: Transaction,
  history: AgencyHistory,
  { named, judged }: { readonly named: Iterable<string>; readonly judged: readonly string[] },
  curation: Curation,
): Promise<void> {
  const heads = [...new Set([...judged, ...judged.map(curation.agencyOf)])];
  const ids = [...new Set([...named, ...heads])].sort();
  const anew = new Set(heads);
  await tx.write(FORGET, heads);
  await tx.write(
    LIFE,
    ids.flatMap((id) => {
      const life = history.lifeOf(id, curation) ?? (anew.has(id) ? { validFrom: null, validTo: null } : null);
      return life ? [{ id, ...life }] : [];
    }),
  );
  const changes = ids.flatMap((id) => history.changesOf(id, curation));
  await tx.write(BECAME, [...new Map(changes.map((change) => [`${change.from} ${change.to}`, change])).values()]);
}
