import { int } from "neo4j-driver";
import type { PartyLabel } from "../../src/graph/model";
import { pairPlace, type PairEnd } from "../../src/graph/pairPlace";
import { countVisit, NO_VISIT, type DatedVisit, type VisitCount } from "../resolve/countVisit";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Locator } from "./createLocator";
import { groupBy } from "../groupBy";
import type { Transaction } from "./Transaction";
import type { VisitEffect } from "./readEffects";

const ENDS = `
  UNWIND $rows AS row
  MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to`;
const COUNTED = `${ENDS} MATCH (a)-[r:VISITED]->(b)
  RETURN row.key AS key, r.times AS times, r.first AS first, r.last AS last`;
const VISITS = `${ENDS} MATCH (a)-[:MADE]->(v)<-[:HOSTED]-(b) WHERE v.status = 'done'
  RETURN row.key AS key, v.start AS start, v.end AS end`;
const WRITE = `${ENDS} MERGE (a)-[r:VISITED]->(b) SET r = row.properties`;
const DELETE = `${ENDS} MATCH (a)-[r:VISITED]->(b) DELETE r`;

type Effects = ReadonlyMap<string, VisitEffect>;

/**
 * Brings the derived edges up to date with what visits brought to pairs before and after a change. A pair that only gains visits is
 * counted on from where it stands, so that the cost does not grow with its past; one that loses a visit is counted anew.
 */
export async function rewriteVisited(tx: Transaction, locate: Locator, before: Effects, after: Effects): Promise<void> {
  const gained = byPair([...after].filter(([key]) => !before.has(key)).map(([, effect]) => effect));
  const lost = byPair([...before].filter(([key]) => !after.has(key)).map(([, effect]) => effect));
  const at = await locate([...gained.keys(), ...lost.keys()].flatMap((pair) => pair.split(" ")));
  const rowsOf = (pairs: Iterable<string>) =>
    [...pairs].sort().flatMap((key) => {
      const [from, to] = key.split(" ").map((id) => at.get(id));
      // A party that is gone has taken its edges with it.
      return from && to ? [{ key, from, to }] : [];
    });

  const counts = new Map<string, VisitCount>([...lost.keys()].map((key) => [key, NO_VISIT]));
  const count = (key: string, visit: DatedVisit) => counts.set(key, countVisit(counts.get(key) ?? NO_VISIT, visit));
  const growing = [...gained.keys()].filter((key) => !lost.has(key));
  for (const { key, times, first, last } of await tx.rows<Keyed & VisitCount>(COUNTED, rowsOf(growing))) {
    counts.set(key, { times, first, last });
  }
  for (const key of growing) for (const effect of gained.get(key)!) count(key, effect);
  for (const visit of await tx.rows<Keyed & DatedVisit>(VISITS, rowsOf(lost.keys()))) count(visit.key, visit);

  const [some, none] = [true, false].map((has) =>
    rowsOf([...counts].flatMap(([key, { times }]) => (times > 0 === has ? [key] : []))),
  );
  await tx.write(
    WRITE,
    some!.map((row) => ({ ...row, properties: visitedProperties(row.key, counts.get(row.key)!) })),
  );
  await tx.write(DELETE, none!);
}

interface Keyed {
  /** Ids of visitor and host. */
  readonly key: string;
}

function byPair(effects: readonly VisitEffect[]): Map<string, VisitEffect[]> {
  return groupBy(effects, ({ visitor, host }) => `${visitor} ${host}`);
}

/** Properties of the VISITED edge of a pair, whose key is the ids of visitor and host with a blank between. */
export function visitedProperties(pair: string, count: VisitCount) {
  const [visitor, host] = pair.split(" ").map((id) => ({ id, label: labelOfId(id) as PartyLabel })) as [
    PairEnd,
    PairEnd,
  ];
  const { times, first, last } = count;
  return {
    ...{ times: int(times), first, last },
    ...{ visitor: visitor.id, host: host.id, place: pairPlace([visitor, host], count) },
  };
}
