import type { PartyLabel } from "../../graph/model";
import { pairKinds } from "../../graph/pairPlace";
import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Parameters } from "../cypher/Parameters";
import { givenFields } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { byParty } from "../filters/byParty";
import type { Selection } from "../filters/Selection";
import { selectVisits } from "../filters/selectVisits";
import type { SortKey } from "../paging/SortKey";
import type { PartyFilter, VisitFilter } from "../generated/resolverTypes";

/** One side of the pairs: the kind of its parties, and what the filter selects of them. */
interface Side {
  readonly label: PartyLabel;
  readonly selection: Selection | null;
}

/** Pairs as Cypher, in an order: those with most visits first, of equally many those that met last. */
export interface Pairs {
  /** Clauses that give `visitor, host, times, first, last` and what the sort keys name; the further tests are about those. */
  readonly clauses: (furtherTests?: readonly string[]) => string;
  readonly sortKeys: readonly SortKey[];
}

const COUNTED_ORDER: readonly SortKey[] = [
  { expression: "times", direction: "DESC" },
  { expression: "coalesce(last, '')", direction: "DESC" },
  { expression: "visitor.name", direction: "ASC" },
  { expression: "host.name", direction: "ASC" },
  { expression: "visitor.id", direction: "ASC" },
  { expression: "host.id", direction: "ASC" },
];

/** One property that an index has in order: a page costs what it holds, wherever it begins. */
const DERIVED_ORDER: readonly SortKey[] = [{ expression: "r.place", direction: "DESC" }];

/**
 * The pairs of visits that a filter selects. Where it asks for nothing but parties of the kinds of the pairs, the pairs are at hand as
 * VISITED; else the visits are counted.
 */
export function pairsOf(where: VisitFilter, visitor: PartyLabel, host: PartyLabel, parameters: Parameters): Pairs {
  const side = (label: PartyLabel, filter: PartyFilter | null | undefined): Side => ({
    label,
    selection: filter ? byParty(filter, parameters) : null,
  });
  const sides = [side(visitor, where.visitor), side(host, where.host)] as const;
  const derived =
    givenFields(where).every(([field]) => field === "visitor" || field === "host") && sides.every(isOfItsKind);
  return derived
    ? { clauses: derivedClauses(...sides, parameters), sortKeys: DERIVED_ORDER }
    : { clauses: countedClauses(where, ...sides, parameters), sortKeys: COUNTED_ORDER };
}

const isOfItsKind = ({ label, selection }: Side) =>
  !selection || selection.labels.every((selected) => selected === label);

function derivedClauses(visitor: Side, host: Side, parameters: Parameters): Pairs["clauses"] {
  const tests = (name: string, { label, selection }: Side) =>
    selection ? (selection.labels.includes(label) ? selection.tests(name) : ["false"]) : [isPublic(name)];
  const kinds = pairKinds(visitor.label, host.label);
  // Two bounds: with the one of a cursor they are one range of the index, which a prefix would not be. What follows the kinds are digits.
  const range = [`r.place > ${parameters.add(kinds)}`, `r.place < ${parameters.add(`${kinds}~`)}`];
  // Where no party is named the index is the way in. It tells the labels; naming them would invite Neo4j to begin with all of them.
  const pattern =
    visitor.selection || host.selection
      ? `(visitor:${visitor.label})-[r:VISITED]->(host:${host.label})`
      : "(visitor)-[r:VISITED]->(host) USING INDEX r:VISITED(place)";
  return (further = []) => `MATCH ${pattern}
WHERE ${all([...range, ...tests("visitor", visitor), ...tests("host", host), ...further])}
WITH visitor, host, r, r.times AS times, r.first AS first, r.last AS last`;
}

/** Counts as the derived VISITED does: see import/load/rewriteVisited.ts. */
function countedClauses(where: VisitFilter, visitor: Side, host: Side, parameters: Parameters): Pairs["clauses"] {
  const clauses = `${selectVisits(where, parameters)}
MATCH (visitor:${visitor.label})-[:MADE]->(n)<-[:HOSTED]-(host:${host.label})
WHERE ${all(["visitor <> host", ...ownSide("visitor", "MADE", visitor), ...ownSide("host", "HOSTED", host)])}
WITH visitor, host, count(n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`;
  return (further = []) =>
    further.length ? `${clauses}\nWITH visitor, host, times, first, last WHERE ${all(further)}` : clauses;
}

/** Where the filter selects parties of the kind of the pairs, only they stand in the pairs, not those who were with them. */
function ownSide(name: string, relationship: string, { label, selection }: Side): string[] {
  if (!selection?.labels.includes(label)) return [isPublic(name)];
  const others = `(n)<-[:${relationship}]-(other:${label})`;
  return [
    isPublic(name),
    `${all(selection.tests(name))} OR NOT EXISTS { ${others} WHERE ${all(selection.tests("other"))} }`,
  ];
}
