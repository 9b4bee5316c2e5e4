import { nameKey } from "../shared/nameKey";
import type { Graph } from "./Graph";
import { ENTITY_LABELS, type RelationshipType } from "./model";
import { RECENT_VISITS } from "./recentVisits";
import { visitPeriodOf } from "./visitPeriod";
import { visitPlaceOf } from "./visitPlace";

/** Gives what it lacks to a graph of an earlier version. */
type Fill = (graph: Graph) => Promise<void>;

const run =
  (statement: string): Fill =>
  async ({ driver, database }) => {
    const session = driver.session({ database });
    await session.run(statement).finally(() => session.close());
  };
const inTransactions = (variables: string, setting: string) =>
  `CALL (${variables}) { SET ${setting} } IN TRANSACTIONS OF 10000 ROWS`;

const placed = (type: RelationshipType) =>
  run(`
  MATCH (p)-[r:${type}]->(n:Visit) WHERE r.place IS NULL
  ${inTransactions("p, r, n", `r.party = p.id, r.place = ${visitPlaceOf("n")}`)}`);

const BATCH = 10_000;
const keyed = (label: string): Fill => {
  const unnamed = `MATCH (n:${label}) WHERE n.name IS NOT NULL AND n.nameKey IS NULL RETURN n.id AS id, n.name AS name LIMIT ${BATCH}`;
  const write = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.nameKey = row.key`;
  return async ({ driver, database }) => {
    for (let read = BATCH; read === BATCH;) {
      const { records } = await driver.executeQuery(unnamed, {}, { database });
      const rows = records.map((each) => ({ id: each.get("id") as string, key: nameKey(each.get("name") as string) }));
      await driver.executeQuery(write, { rows }, { database });
      read = rows.length;
    }
  };
};

/**
 * By the name of an index, what gives its properties to what a graph of an earlier version holds. Such a graph is told by the index
 * that it lacks; so the index comes after them, and what was interrupted is done again.
 */
export const FILLS: Readonly<Record<string, Fill>> = {
  visit_period: run(`
  MATCH (n:Visit) WHERE n.period IS NULL AND n.latest IS NOT NULL
  ${inTransactions("n", `n.period = ${visitPeriodOf("n")}`)}`),
  visited_of_visitor: run(`
  MATCH (a)-[r:VISITED]->(b) WHERE r.visitor IS NULL
  ${inTransactions("a, r, b", "r.visitor = a.id, r.host = b.id")}`),
  visited_of_pair: run(`
  MATCH (a)-[lacking:VISITED]->() WHERE lacking.recent IS NULL
  WITH DISTINCT a
  CALL (a) {
    MATCH (a)-[:MADE]->(n:Visit {status: 'done'})<-[:HOSTED]-(b) WHERE a <> b
    WITH a, b, ${visitPlaceOf("n")} AS place ORDER BY place DESC
    WITH a, b, collect(place)[..${RECENT_VISITS}] AS recent
    MATCH (a)-[r:VISITED]->(b) SET r.recent = recent
  } IN TRANSACTIONS OF 100 ROWS`),
  made_of_party: placed("MADE"),
  hosted_of_party: placed("HOSTED"),
  ...Object.fromEntries(ENTITY_LABELS.map((label) => [`${label.toLowerCase()}_nameKey`, keyed(label)])),
};
