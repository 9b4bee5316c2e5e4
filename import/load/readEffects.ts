import type { DatedVisit } from "../resolve/countVisit";
import type { Transaction } from "./Transaction";

const DONE = `
  UNWIND $rows AS id MATCH (v:Visit {id: id, status: 'done'})
  RETURN id, v.start AS start, v.end AS end, [(v)<-[:MADE]-(p) | p.id] AS visitors, [(v)<-[:HOSTED]-(p) | p.id] AS hosts`;

export interface VisitorHost {
  readonly visitor: string;
  readonly host: string;
}

/** What one visit done brings to one pair of visitor and host. */
export interface VisitEffect extends DatedVisit, VisitorHost {}

/** What these visits, as the graph has them now, bring to pairs; by a key of all its parts. */
export async function readEffects(tx: Transaction, visits: ReadonlySet<string>): Promise<Map<string, VisitEffect>> {
  const stored = await tx.rows<DatedVisit & { visitors: string[]; hosts: string[] }>(DONE, visits);
  const effects = stored.flatMap(({ id, start, end, visitors, hosts }) =>
    pairsOf(visitors, hosts).map((pair) => ({ id, ...pair, start, end })),
  );
  return new Map(effects.map((effect) => [Object.values(effect).join(" "), effect]));
}

/** Each visitor with each host: nobody visits themselves. */
export function pairsOf(visitors: readonly string[], hosts: readonly string[]): VisitorHost[] {
  return visitors.flatMap((visitor) => hosts.filter((host) => host !== visitor).map((host) => ({ visitor, host })));
}
