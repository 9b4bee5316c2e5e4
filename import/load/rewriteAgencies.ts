import type { Link } from "../resolve/Contribution";
import { agencyAliases } from "../resolve/judgements/agencyAliases";
import type { Curation } from "../resolve/judgements/createCuration";
import { settleLinks, type LinkEdge } from "../resolve/judgements/settleLinks";
import { labelOfId } from "../../src/graph/labelOfId";
import { groupBy } from "../groupBy";
import { LINKS, type ResolvedAgencies, type StoredLink } from "./resolveAgencies";
import { writeAliases } from "./rewriteAliases";
import type { Transaction } from "./Transaction";

const STATED = `
  UNWIND $rows AS row MATCH (n:Agency {id: row.node})
  WHERE EXISTS { MATCH (n)<-[m:MENTIONS]-() WHERE coalesce(m.of, n.id) = row.id } RETURN row.id AS id`;
const DELETE = `
  UNWIND $rows AS row MATCH (:Agency {id: row.from})-[r:PART_OF|IN]->(b) WHERE type(r) = row.type AND b.id = row.to DELETE r`;
const WRITE = ({ type, to }: LinkEdge) => `
  UNWIND $rows AS row MATCH (a:Agency {id: row.from}) MATCH (b:${labelOfId(to)} {id: row.to})
  CREATE (a)-[r:${type}]->(b) SET r.of = row.of`;
const WRITE_INNER = "UNWIND $rows AS row MATCH (a:Agency {id: row.id}) SET a.inner = row.inner";

/**
 * Lets agencies that were judged have the links that names which are still stated give them, and answer to the ids of those that
 * they are one with. To be called when all nodes and mentions are as they will be.
 */
export async function rewriteAgencies(
  tx: Transaction,
  { judged, links }: Pick<ResolvedAgencies, "judged" | "links">,
  curation: Curation,
): Promise<void> {
  const { agencyOf } = curation;
  const asked = judged.map((id) => ({ id, node: agencyOf(id) }));
  const stated = new Set((await tx.rows<{ id: string }>(STATED, asked)).map(({ id }) => id));
  const known = new Set(judged);
  const holding = links.filter(({ from }) => stated.has(from.id) || !known.has(from.id));
  const { edges, inner } = settleLinks(holding, agencyOf);
  await replaceEdges(tx, await tx.rows<StoredLink>(LINKS, judged), edges);
  await tx.write(
    WRITE_INNER,
    judged.map((id) => ({ id, inner: inner.get(id) ?? null })),
  );
  const heads = [...new Set(judged.map(agencyOf))].sort();
  await writeAliases(
    tx,
    "Agency",
    heads.map((id) => ({ id, aliases: agencyAliases(id, curation) })),
  );
}

/** Writes only what is not there: an authority has hundreds of parts. */
async function replaceEdges(tx: Transaction, stored: readonly StoredLink[], edges: readonly LinkEdge[]): Promise<void> {
  const text = ({ type, from, to, of }: StoredLink) => JSON.stringify([type, from, to, of]);
  const [before, after] = [stored, edges].map((list) => new Set(list.map(text)));
  await tx.write(
    DELETE,
    stored.filter((edge) => !after!.has(text(edge))),
  );
  const missing = edges.filter((edge) => !before!.has(text(edge)));
  for (const rows of groupBy(missing, ({ type, to }) => `${type} ${labelOfId(to)}`).values()) {
    await tx.write(WRITE(rows[0]!), rows);
  }
}

/** Those links that go from or to an agency that was judged, and the others. */
export function partLinks(links: readonly Link[], judged: readonly string[]): [ofJudged: Link[], others: Link[]] {
  const known = new Set(judged);
  const ofJudged = ({ from, to }: Link) => known.has(from.id) || known.has(to.id);
  return [links.filter(ofJudged), links.filter((link) => !ofJudged(link))];
}
