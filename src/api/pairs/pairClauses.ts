import type { PartyLabel } from "../../graph/model";
import { isPublic } from "../../graph/isPublic";
import type { Parameters } from "../cypher/Parameters";
import { compileFilter } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { byParty } from "../filters/selections";
import type { Selection } from "../filters/Selection";
import { completeVisitFilter, visitRules } from "../filters/visitRules";
import type { PartyFilter, VisitFilter } from "../generated/resolverTypes";

/**
 * Clauses that give `visitor, host, times, first, last` for each pair. Where the filter asks for nothing but parties of the kinds of
 * the pairs, the pairs are at hand as VISITED; else the visits are counted.
 */
export function pairClauses(where: VisitFilter, visitor: PartyLabel, host: PartyLabel, parameters: Parameters): string {
  const given = Object.entries(where).filter(([, value]) => value !== null && value !== undefined);
  const visitors = where.visitor && byParty(where.visitor, parameters);
  const hosts = where.host && byParty(where.host, parameters);
  const derived =
    given.every(([field]) => field === "visitor" || field === "host") &&
    isOnly(visitors, visitor) &&
    isOnly(hosts, host);
  return derived
    ? visitedClauses({ label: visitor, selection: visitors }, { label: host, selection: hosts })
    : countedClauses(where, visitor, host, parameters);
}

const isOnly = (selection: Selection | null | undefined, label: PartyLabel) =>
  !selection || selection.labels.every((selected) => selected === label);

interface Side {
  readonly label: PartyLabel;
  readonly selection: Selection | null | undefined;
}

function visitedClauses(visitor: Side, host: Side): string {
  const tests = (name: string, { label, selection }: Side) =>
    selection ? (selection.labels.includes(label) ? selection.tests(name) : ["false"]) : [isPublic(name)];
  // Every pair has visits. Asking for it lets the index of `times` give the pairs in their order, so that one page is enough.
  return `MATCH (visitor:${visitor.label})-[r:VISITED]->(host:${host.label})
WHERE ${all(["r.times > 0", ...tests("visitor", visitor), ...tests("host", host)])}
WITH visitor, host, r.times AS times, r.first AS first, r.last AS last`;
}

/** Counts as the derived VISITED does: see import/load/rewriteVisited.ts. */
function countedClauses(where: VisitFilter, visitor: PartyLabel, host: PartyLabel, parameters: Parameters): string {
  const filter = compileFilter(visitRules, completeVisitFilter(where), parameters);
  return `${filter.clauses.join("\n")}
MATCH (n:Visit)
WITH DISTINCT n WHERE ${all(filter.tests)}
MATCH (visitor:${visitor})-[:MADE]->(n)<-[:HOSTED]-(host:${host})
WHERE ${all(["visitor <> host", ...ownSide("visitor", "MADE", visitor, where.visitor, parameters), ...ownSide("host", "HOSTED", host, where.host, parameters)])}
WITH visitor, host, count(n) AS times,
     min(CASE WHEN n.earliest IS NULL THEN null ELSE n.start END) AS first,
     split(max(n.latest + ' ' + coalesce(n.end, n.start)), ' ')[1] AS last`;
}

/** Where the filter selects parties of the kind of the pairs, only they stand in the pairs, not those who were with them. */
function ownSide(
  name: string,
  relationship: string,
  label: PartyLabel,
  filter: PartyFilter | null | undefined,
  parameters: Parameters,
): string[] {
  if (!filter) return [isPublic(name)];
  const { labels, tests } = byParty(filter, parameters);
  if (!labels.includes(label)) return [isPublic(name)];
  return [
    isPublic(name),
    `${all(tests(name))} OR NOT EXISTS { (n)<-[:${relationship}]-(other:${label}) WHERE ${all(tests("other"))} }`,
  ];
}
