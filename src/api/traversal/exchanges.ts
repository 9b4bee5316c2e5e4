import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Parameters } from "../cypher/Parameters";
import { givenFields } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { visitTests } from "../filters/visitTests";
import type { VisitFilter } from "../generated/resolverTypes";

/**
 * Clauses that lead from the party `node` to each `other` that it exchanged visits with, giving `source`, `target`, `times`, `first`,
 * `last` of one direction: from the derived VISITED, or counted anew where a filter says which visits count.
 */
export function exchanges(where: VisitFilter | null | undefined, parameters: Parameters): string {
  if (givenFields(where).length === 0)
    return `MATCH (node)-[r:VISITED]-(other) WHERE ${isPublic("other")}
WITH startNode(r) AS source, endNode(r) AS target, other, r.times AS times, r.first AS first, r.last AS last`;
  const tests = visitTests(where, parameters);
  return `MATCH (node)-[side:MADE|HOSTED]->(n:Visit) WHERE ${all(tests)}
MATCH (n)<-[opposite:MADE|HOSTED]-(other) WHERE type(opposite) <> type(side) AND other <> node AND ${isPublic("other")}
WITH CASE type(side) WHEN 'MADE' THEN node ELSE other END AS source, CASE type(side) WHEN 'MADE' THEN other ELSE node END AS target,
     other, n
WITH source, target, other, count(DISTINCT n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`;
}
