import type { PartyLabel } from "../../graph/model";
import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Parameters } from "../cypher/Parameters";
import { givenFields } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { byParty } from "../filters/selections";
import type { Selection } from "../filters/Selection";
import { selectVisits } from "../filters/selectVisits";
import type { PartyFilter, VisitFilter } from "../generated/resolverTypes";

/** One side of the pairs: the kind of its parties, and what the filter selects of them. */
interface Side {
  readonly label: PartyLabel;
  readonly selection: Selection | null;
}

/**
 * Clauses that give `visitor, host, times, first, last` for each pair. Where the filter asks for nothing but parties of the kinds of
 * the pairs, the pairs are at hand as VISITED; else the visits are counted.
 */
export function pairClauses(where: VisitFilter, visitor: PartyLabel, host: PartyLabel, parameters: Parameters): string {
  const side = (label: PartyLabel, filter: PartyFilter | null | undefined): Side => ({
    label,
    selection: filter ? byParty(filter, parameters) : null,
  });
  const sides = [side(visitor, where.visitor), side(host, where.host)] as const;
  const derived =
    givenFields(where).every(([field]) => field === "visitor" || field === "host") && sides.every(isOfItsKind);
  return derived ? visitedClauses(...sides) : countedClauses(where, ...sides, parameters);
}

const isOfItsKind = ({ label, selection }: Side) =>
  !selection || selection.labels.every((selected) => selected === label);

function visitedClauses(visitor: Side, host: Side): string {
  const tests = (name: string, { label, selection }: Side) =>
    selection ? (selection.labels.includes(label) ? selection.tests(name) : ["false"]) : [isPublic(name)];
  // Every pair has visits. Asking for it lets the index of `times` give the pairs in their order, so that one page is enough.
  return `MATCH (visitor:${visitor.label})-[r:VISITED]->(host:${host.label})
WHERE ${all(["r.times > 0", ...tests("visitor", visitor), ...tests("host", host)])}
WITH visitor, host, r.times AS times, r.first AS first, r.last AS last`;
}

/** Counts as the derived VISITED does: see import/load/rewriteVisited.ts. */
function countedClauses(where: VisitFilter, visitor: Side, host: Side, parameters: Parameters): string {
  return `${selectVisits(where, parameters)}
MATCH (visitor:${visitor.label})-[:MADE]->(n)<-[:HOSTED]-(host:${host.label})
WHERE ${all(["visitor <> host", ...ownSide("visitor", "MADE", visitor), ...ownSide("host", "HOSTED", host)])}
WITH visitor, host, count(n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`;
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
