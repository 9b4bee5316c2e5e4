import type { PartyLabel } from "../../src/graph/model";
import { int } from "neo4j-driver";
import { labelOfId } from "../resolve/entityId";
import { groupBy } from "./groupBy";
import type { Transaction } from "./Transaction";

const SIDES = `
  UNWIND $rows AS id MATCH (v:Visit {id: id})
  RETURN [(v)<-[:MADE]-(p) | p.id] AS visitors, [(v)<-[:HOSTED]-(p) | p.id] AS hosts`;

const COUNT = (from: PartyLabel, to: PartyLabel) => `
  UNWIND $rows AS row
  MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
  OPTIONAL MATCH (a)-[:MADE]->(v:Visit {status: 'done'})<-[:HOSTED]-(b)
  RETURN row.from AS from, row.to AS to, count(v) AS times,
         min(CASE WHEN v.earliest IS NOT NULL THEN v.start END) AS first,
         max(v.latest + ' ' + coalesce(v.end, v.start)) AS last`;
const WRITE = (from: PartyLabel, to: PartyLabel) => `
  UNWIND $rows AS row
  MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
  MERGE (a)-[r:VISITED]->(b) SET r = row.properties`;
const DELETE = (from: PartyLabel, to: PartyLabel) => `
  UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:VISITED]->(b:${to} {id: row.to}) DELETE r`;

/** Ordered pairs of party ids, each as "visitor host". */
export type Pairs = Set<string>;

/** Adds who now stands as visitor and host of these visits. To be called before and after the visits are rewritten. */
export async function collectPairs(tx: Transaction, visits: ReadonlySet<string>, pairs: Pairs): Promise<void> {
  for (const { visitors, hosts } of await tx.read<{ visitors: string[]; hosts: string[] }>(SIDES, visits)) {
    for (const visitor of visitors) {
      for (const host of hosts) if (visitor !== host) pairs.add(`${visitor} ${host}`);
    }
  }
}

/** Counts the visits done between the two parties of each pair anew. */
export async function rewriteVisited(tx: Transaction, pairs: Pairs): Promise<void> {
  const rows = [...pairs].sort().map((pair) => {
    const [from, to] = pair.split(" ") as [string, string];
    return { from, to };
  });
  for (const ofLabels of groupBy(rows, ({ from, to }) => `${labelOfId(from)} ${labelOfId(to)}`).values()) {
    const [from, to] = [ofLabels[0]!.from, ofLabels[0]!.to].map(labelOfId) as [PartyLabel, PartyLabel];
    const counted = await tx.read<CountedPair>(COUNT(from, to), ofLabels);
    const done = counted.filter(({ times }) => times > 0);
    await tx.write(WRITE(from, to), done.map(visitedRow));
    await tx.write(
      DELETE(from, to),
      counted.filter(({ times }) => times === 0),
    );
  }
}

interface CountedPair {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly first: string | null;
  /** Last possible day of the last visit, and its date as stated: "2024-02-29 2024-02". */
  readonly last: string | null;
}

function visitedRow({ from, to, times, first, last }: CountedPair) {
  return { from, to, properties: { times: int(times), first, last: last?.split(" ")[1] ?? null } };
}
