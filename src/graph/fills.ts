import type { RelationshipType } from "./model";
import { RECENT_VISITS } from "./recentVisits";
import { visitPeriodOf } from "./visitPeriod";
import { visitPlaceOf } from "./visitPlace";

const inTransactions = (variables: string, setting: string) =>
  `CALL (${variables}) { SET ${setting} } IN TRANSACTIONS OF 10000 ROWS`;

const placed = (type: RelationshipType) => `
  MATCH (p)-[r:${type}]->(n:Visit) WHERE r.place IS NULL
  ${inTransactions("p, r, n", `r.party = p.id, r.place = ${visitPlaceOf("n")}`)}`;

/**
 * By the name of an index, Cypher that gives its properties to what a graph of an earlier version holds. Such a graph is told by the index
 * that it lacks; so the index comes after them, and what was interrupted is done again.
 */
export const FILLS: Readonly<Record<string, string>> = {
  visit_period: `
  MATCH (n:Visit) WHERE n.period IS NULL AND n.latest IS NOT NULL
  ${inTransactions("n", `n.period = ${visitPeriodOf("n")}`)}`,
  visited_of_visitor: `
  MATCH (a)-[r:VISITED]->(b) WHERE r.visitor IS NULL
  ${inTransactions("a, r, b", "r.visitor = a.id, r.host = b.id")}`,
  visited_of_pair: `
  MATCH (a)-[lacking:VISITED]->() WHERE lacking.recent IS NULL
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:MADE]->(n:Visit {status: 'done'})<-[:HOSTED]-(b) WHERE a <> b
    WITH a, b, ${visitPlaceOf("n")} AS place ORDER BY place DESC
    WITH a, b, collect(place)[..${RECENT_VISITS}] AS recent
    MATCH (a)-[r:VISITED]->(b) SET r.recent = recent
  } IN TRANSACTIONS OF 100 ROWS`,
  made_of_party: placed("MADE"),
  hosted_of_party: placed("HOSTED"),
};
