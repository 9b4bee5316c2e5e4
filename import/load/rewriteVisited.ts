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
// By the index: Neo4j finds an edge between two nodes by going through all of one of them.
const PAIR = `
  UNWIND $rows AS row
  MATCH ()-[r:VISITED]->() USING INDEX r:VISITED(visitor, host) WHERE r.visitor = row.visitor AND r.host = row.host`;
const COUNTED = `${PAIR} RETURN row.key AS key, r.times AS times, r.first AS first, r.last AS last, r.recent AS recent`;
const VISITS = `${ENDS} MATCH (a)-[:MADE]->(v)<-[:HOSTED]-(b) WHERE v.status = 'done'
  RETURN row.key AS key, v.id AS id, v.start AS start, v.end AS end`;
const UPDATE = `${PAIR} SET r = row.properties RETURN row.key AS key`;
const CREATE = `${ENDS} CREATE (a)-[r:VISITED]->(b) SET r = row.properties`;
const DELETE = `${PAIR} DELETE r`;

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
      const [visitor, host] = key.split(" ") as [string, string];
      const [from, to] = [at.get(visitor), at.get(host)];
      // A party that is gone has taken its edges with it.
      return from && to ? [{ key, visitor, host, from, to }] : [];
    });

  const counts = new Map<string, VisitCount>([...lost.keys()].map((key) => [key, NO_VISIT]));
  const count = (key: string, visit: DatedVisit) => counts.set(key, countVisit(counts.get(key) ?? NO_VISIT, visit));
  const growing = [...gained.keys()].filter((key) => !lost.has(key));
  for (const { key, ...stored } of await tx.rows<Keyed & VisitCount>(COUNTED, rowsOf(growing))) {
    counts.set(key, stored);
  }
  for (const key of growing) for (const effect of gained.get(key)!) count(key, effect);
  for (const visit of await tx.rows<Keyed & DatedVisit>(VISITS, rowsOf(lost.keys()))) count(visit.key, visit);

  const [some, none] = [true, false].map((has) =>
    rowsOf([...counts].flatMap(([key, { times }]) => (times > 0 === has ? [key] : []))),
  );
  const written = some!.map((row) => ({ ...row, properties: visitedProperties(row.key, counts.get(row.key)!) }));
  const updated = new Set((await tx.rows<Keyed>(UPDATE, written)).map(({ key }) => key));
  await tx.write(
    CREATE,
    written.filter(({ key }) => !updated.has(key)),
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
  const { times, first, last, recent } = count;
  return {
    ...{ times: int(times), first, last, recent },
    ...{ visitor: visitor.id, host: host.id, place: pairPlace([visitor, host], count) },
  };
}
