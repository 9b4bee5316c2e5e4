// A synthetic graph of any size, by the model of src/graph/model.ts: agencies of 63 provinces that visit each other over twenty years.

const AGENCIES = 3_000;
const PROVINCES = 63;
const BATCH = 10_000;

const PARTIES = `
UNWIND range(0, ${PROVINCES - 1}) AS i
CREATE (:Province {id: 'province:' + i, name: 'Tỉnh ' + i, folded: 'tinh ' + i})
WITH count(*) AS _
UNWIND range(0, ${AGENCIES - 1}) AS i
MATCH (p:Province {id: 'province:' + (i % ${PROVINCES})})
CREATE (:Agency {id: 'agency:' + i, name: 'Sở số ' + i, folded: 'so so ' + i})-[:IN]->(p)`;

// The number of a visit decides all about it, so that a graph of a size is always the same. Squares make some agencies busy.
const VISITS = `
UNWIND range($from, $to - 1) AS i
WITH i, ((i * 7919) % 9973) / 9973.0 AS u, ((i * 104729) % 10007) / 10007.0 AS w
WITH i, toInteger(u * u * ${AGENCIES}) AS a, toInteger(w * w * ${AGENCIES}) AS h
WITH i, a, CASE WHEN a = h THEN (h + 1) % ${AGENCIES} ELSE h END AS h, toString(date('2005-01-01') + duration({days: (i * 31) % 7300})) AS day
MATCH (visitor:Agency {id: 'agency:' + a}), (host:Agency {id: 'agency:' + h})
MATCH (visitorProvince:Province {id: 'province:' + (a % ${PROVINCES})}), (hostProvince:Province {id: 'province:' + (h % ${PROVINCES})})
CREATE (v:Visit {id: 'visit:' + i, title: visitor.name + ' thăm ' + host.name, status: CASE i % 20 WHEN 0 THEN 'planned' ELSE 'done' END,
                 kind: ['visit', 'working_session', 'study_exchange'][i % 3], start: day, end: day, earliest: day, latest: day})
CREATE (visitor)-[:MADE {lead: true}]->(v), (visitorProvince)-[:MADE {lead: false}]->(v),
       (host)-[:HOSTED {lead: true}]->(v), (hostProvince)-[:HOSTED {lead: false}]->(v)`;

const VISITED = (label) => `
MATCH (a:${label}) CALL (a) {
  MATCH (a)-[:MADE]->(v:Visit {status: 'done'})<-[:HOSTED]-(b:${label}) WHERE a <> b
  WITH b, count(v) AS times, min(v.start) AS first, max(v.end) AS last
  CREATE (a)-[:VISITED {times: times, first: first, last: last}]->(b)
} IN TRANSACTIONS OF 100 ROWS`;

/** Fills an empty graph, whose schema is there, with that many visits. */
export async function fillWithVisits({ driver, database }, count) {
  const run = (cypher, parameters = {}) => driver.executeQuery(cypher, parameters, { database });
  await run(PARTIES);
  for (let from = 0; from < count; from += BATCH) await run(VISITS, { from, to: Math.min(from + BATCH, count) });
  const session = driver.session({ database });
  // CALL … IN TRANSACTIONS takes a transaction of its own.
  for (const label of ["Agency", "Province"]) await session.run(VISITED(label));
  await session.close();
  await run("CALL db.awaitIndexes(600)");
  await run("CALL db.prepareForReplanning(600)").catch(() => {});
}
