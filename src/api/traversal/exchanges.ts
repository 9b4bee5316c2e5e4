import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Parameters } from "../cypher/Parameters";
import { givenFields } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { visitTests } from "../filters/visitTests";
import type { VisitFilter } from "../generated/resolverTypes";

/** What leads from a party `node` to those that it exchanged visits with, as clauses: by the derived VISITED, or by the visits that count. */
export interface Exchanges {
  /** Each `other` with the `weight` of their visits, twice where they went both ways. */
  readonly around: string;
  /** Each `other` of the list `known` that `node` visited, with `times`, `first` and `last`. */
  readonly within: string;
}

const VISITED_BY_NODE = "COUNT { (node)-[:VISITED]->() }";

/** The visits that count are those of a filter, which needs them counted anew; without one they are counted already. */
export function exchanges(where: VisitFilter | null | undefined, parameters: Parameters): Exchanges {
  if (givenFields(where).length === 0)
    return {
      around: `MATCH (node)-[r:VISITED]-(other) WHERE ${isPublic("other")}
WITH other, r.times AS weight`,
      // A party that visited more than are known has its pairs with these looked up one by one.
      within: `CALL (node, known) {
WITH node, known WHERE ${VISITED_BY_NODE} <= size(known)
MATCH (node)-[r:VISITED]->(other) WHERE other IN known
RETURN other, r
UNION ALL
WITH node, known WHERE ${VISITED_BY_NODE} > size(known)
UNWIND known AS end
MATCH ()-[r:VISITED]->(other) USING INDEX r:VISITED(visitor, host) WHERE r.visitor = node.id AND r.host = end.id
RETURN other, r
}
WITH other, r.times AS times, r.first AS first, r.last AS last`,
    };
  const counts = all(visitTests(where, parameters));
  return {
    around: `MATCH (node)-[side:MADE|HOSTED]->(n:Visit) WHERE ${counts}
MATCH (n)<-[opposite:MADE|HOSTED]-(other) WHERE type(opposite) <> type(side) AND other <> node AND ${isPublic("other")}
WITH other, type(side) AS side, count(DISTINCT n) AS weight`,
    within: `MATCH (node)-[:MADE]->(n:Visit) WHERE ${counts}
MATCH (n)<-[:HOSTED]-(other) WHERE other <> node AND other IN known
WITH other, count(DISTINCT n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`,
  };
}
