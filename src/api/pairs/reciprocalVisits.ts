import { isPublic } from "../../graph/isPublic";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { namedRow, rowOf } from "../cypher/row";
import { all } from "../filters/Condition";
import { completeVisitFilter } from "../filters/visitRules";
import { visitTests } from "../filters/visitTests";
import type { QueryReciprocalVisitsArgs } from "../generated/resolverTypes";
import { listRows, testable } from "../paging/listRows";
import type { SortKey } from "../paging/SortKey";
import { KIND_OF_LABEL, labelOfKind } from "../partyKind";
import type { ReciprocalVisitConnectionRow, ReciprocalVisitRow } from "../rows";
import { partyRef } from "../traversal/partyRef";

/** The latest return first. A visit can be returned to several parties, and a return can answer several visits. */
const KEYS: readonly SortKey[] = [
  { expression: "n.earliest", direction: "DESC" },
  { expression: "visitor.name", direction: "ASC" },
  { expression: "host.name", direction: "ASC" },
  { expression: "n.id", direction: "ASC" },
  { expression: "visit.id", direction: "ASC" },
  { expression: "visitor.id", direction: "ASC" },
  { expression: "host.id", direction: "ASC" },
];

/** Visits of a party, or to it, that were returned. */
export function reciprocalVisits(
  context: Context,
  args: Pick<QueryReciprocalVisitsArgs, "party"> & Partial<QueryReciprocalVisitsArgs>,
): Promise<ReciprocalVisitConnectionRow> {
  const { where, first, after } = args;
  const own = partyRef(args.party);
  const label = labelOfKind(args.kind ?? KIND_OF_LABEL[own.label]);
  const parameters = new Parameters();
  const tests = [isPublic("own"), "n.earliest IS NOT NULL", ...visitTests(where, parameters)];
  const clauses = `MATCH (own:${own.label} {id: ${parameters.add(own.id)}})-[side:MADE|HOSTED]->(n:Visit) WHERE ${all(tests)}
MATCH (n)<-[opposite:MADE|HOSTED]-(other:${label})
WHERE type(opposite) <> type(side) AND other <> own AND ${isPublic("other")}
WITH DISTINCT n, CASE type(side) WHEN 'HOSTED' THEN own ELSE other END AS visitor, CASE type(side) WHEN 'HOSTED' THEN other ELSE own END AS host
CALL (n, visitor, host) {
  MATCH (visitor)-[:MADE]->(visit:Visit {status: 'done'})<-[:HOSTED]-(host) WHERE visit.latest < n.earliest
  RETURN visit ORDER BY visit.latest DESC, visit.id DESC LIMIT 1
}
WITH visitor, host, visit, n ORDER BY n.earliest, n.id
WITH visitor, host, visit, collect(n)[0] AS n`;
  return listRows<ReciprocalVisitRow>(
    context,
    {
      clauses: testable(clauses, "visitor", "host", "visit", "n"),
      row: `{visitor: ${namedRow("visitor")}, host: ${namedRow("host")}, visit: ${rowOf("Visit", "visit")}, returnVisit: ${rowOf("Visit", "n")},
  days: duration.inDays(date(visit.latest), date(n.earliest)).days}`,
      keys: KEYS,
      question: ["reciprocalVisits", own, label, completeVisitFilter(where)],
    },
    { first, after },
    parameters,
  );
}
