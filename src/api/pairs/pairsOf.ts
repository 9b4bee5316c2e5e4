import type { PartyLabel } from "../../graph/model";
import { pairKinds } from "../../graph/pairPlace";
import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Parameters } from "../cypher/Parameters";
import { givenFields } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { byParty } from "../filters/byParty";
import { entered, type Selection } from "../filters/Selection";
import { selectVisits } from "../filters/selectVisits";
import type { RowList } from "../paging/listRows";
import type { SortKey } from "../paging/SortKey";
import type { PartyFilter, VisitFilter } from "../generated/resolverTypes";

/** One side of the pairs: the kind of its parties, and what the filter selects of them. */
interface Side {
  readonly label: PartyLabel;
  readonly selection: Selection | null;
}

/** Pairs as Cypher, in an order: those with most visits first, of equally many those that met last. */
export interface Pairs {
  /** They give `visitor, host, times, first, last` and what the sort keys name. */
  readonly clauses: RowList["clauses"];
  readonly sortKeys: readonly SortKey[];
  /** Which visits of a pair count; an empty filter means all that are done. */
  readonly where: VisitFilter;
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
    ? { clauses: derivedClauses(...sides, parameters), sortKeys: DERIVED_ORDER, where: {} }
    : { clauses: countedClauses(where, ...sides, parameters), sortKeys: COUNTED_ORDER, where };
}

const isOfItsKind = ({ label, selection }: Side) =>
  !selection || selection.labels.every((selected) => selected === label);

function derivedClauses(visitor: Side, host: Side, parameters: Parameters): Pairs["clauses"] {
  const kinds = pairKinds(visitor.label, host.label);
  // Two bounds: with the one of a cursor they are one range of the index, which a prefix would not be. What follows the kinds are digits.
  const range = [`r.place > ${parameters.add(kinds)}`, `r.place < ${parameters.add(`${kinds}~`)}`];
  const counts = "r.times AS times, r.first AS first, r.last AS last";
  const sides = { visitor, host };
  const testsOf = (name: keyof typeof sides) => sideTests(name, sides[name]);
  const named = (["visitor", "host"] as const).find((name) => isNamed(sides[name]));
  if (!named)
    // The index tells the labels; naming them would invite Neo4j to begin with all of them.
    return (further = []) => `MATCH (visitor)-[r:VISITED]->(host) USING INDEX r:VISITED(place)
WHERE ${all([...range, ...testsOf("visitor"), ...testsOf("host"), ...further])}
WITH visitor, host, r, ${counts}`;
  const other = named === "visitor" ? "host" : "visitor";
  const pattern = named === "visitor" ? "()-[r:VISITED]->(host)" : "(visitor)-[r:VISITED]->()";
  const tests = [`r.${named} = ${named}.id`, ...range, ...testsOf(other), ...idTests(`r.${other}`, sides[other])];
  return (further = [], limit) => `${entered(sides[named].selection!, named)}
CALL (${named}) {
MATCH ${pattern} WHERE ${all([...tests, ...further])}
RETURN ${other}, r${limit ? ` ORDER BY r.${named} DESC, r.place DESC LIMIT ${limit}` : ""}
}
WITH visitor, host, r, ${counts}`;
}

/** Whether the filter names some of the parties. */
const isNamed = ({ selection }: Side) => selection !== null && selection.selective && selection.labels.length > 0;

function sideTests(name: string, { label, selection }: Side): string[] {
  if (!selection) return [isPublic(name)];
  return selection.labels.includes(label) ? selection.tests(name) : ["false"];
}

/** They say nothing new, but let Neo4j find the pair of two that are known. */
const idTests = (id: string, { selection }: Side) => selection?.idTests?.(id) ?? [];

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
