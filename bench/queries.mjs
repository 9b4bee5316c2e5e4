// How fast the API answers, beside the same Cypher through the bare driver, and how that grows with the graph.
// Usage: npm run build && node bench/queries.mjs [visits …]   (by default 10000 1000000)
// It starts a Neo4j of its own in a temporary folder, and removes it at the end.
import { mkdtempSync, rmSync, symlinkSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fillWithVisits } from "./visits.mjs";

const require = createRequire(import.meta.url);
const { startManagedNeo4j } = require("../dist/neo4j/startManagedNeo4j.js");
const { createDriver } = require("../dist/src/graph/createDriver.js");
const { ensureSchema } = require("../dist/src/graph/ensureSchema.js");
const { startServer } = require("../dist/src/server.js");
const { listPairs } = require("../dist/src/api/pairs/listPairs.js");
const { loadSettings } = require("../dist/src/shared/settings.js");
const { readGraph } = require("../dist/src/api/readGraph.js");

const ROUNDS = 100;
const WARM_UP = 30;

const PAIRS = "{ whoVisitedWhom(first: 20) { nodes { visitor { id name } host { id name } times first last } } }";
const VISIT = "title start visitors { party { name } lead } hosts { party { name } lead }";
/** Each asks for a bounded answer, so that the size of the graph should not matter. */
const BOUNDED = {
  "whoVisitedWhom, first page": PAIRS,
  "whoVisitedWhom of one agency":
    '{ whoVisitedWhom(where: { visitor: { name: { eq: "Sở số 2500" }, kind: { eq: AGENCY } } }) { nodes { host { name } times } } }',
  "latest visits": `{ visits(first: 20) { nodes { ${VISIT} } } }`,
  "visits of a week": `{ visits(where: { date: { from: "2015-06-01", to: "2015-06-07" } }) { nodes { ${VISIT} } } }`,
  search: '{ search(query: "so so 25") { nodes { ... on Agency { name } } } }',
  "agencies by name": '{ agencies(where: { name: { startsWith: "Sở số 25" } }) { nodes { name province { name } } } }',
};

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
async function timed(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Medians in milliseconds, of works done in turn, so that what else the machine does falls on all alike. */
async function medians(...works) {
  const times = works.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const time = await timed(work);
      if (round >= WARM_UP) times[index].push(time);
    }
  }
  return times.map(median);
}

/** Figures of a graph of that size. */
async function measure(visits) {
  const home = mkdtempSync(path.join(os.tmpdir(), "visitgraph-bench-"));
  mkdirSync(path.join(home, "neo4j"), { mode: 0o700 });
  symlinkSync(path.resolve(import.meta.dirname, "../.visitgraph/neo4j/lib"), path.join(home, "neo4j/lib"));
  const neo4j = await startManagedNeo4j({
    home,
    ports: { bolt: 0, http: 0 },
    heap: "2g",
    pageCache: "2g",
    notify: console.error,
  });
  const driver = createDriver(neo4j);
  const graph = { driver, database: "neo4j", browserUrl: null, close: () => driver.close() };
  try {
    await ensureSchema(graph);
    const filling = await timed(() => fillWithVisits(graph, visits));
    console.error(`${visits} visits written in ${Math.round(filling / 1000)} s`);
    return await ask(graph);
  } finally {
    await driver.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function ask(graph) {
  const read = readGraph(graph);
  let asked;
  const overheard = async (...statement) => ((asked = statement), []);
  await listPairs({ read: overheard }, { first: 20 });
  const server = await startServer({ settings: { ...loadSettings({}), port: 0, logLevel: "error" }, graph });
  const query = async (text) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: text }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  try {
    const [http, bare] = await medians(
      () => query(PAIRS),
      () => read(...asked),
    );
    const bounded = {};
    for (const [name, text] of Object.entries(BOUNDED)) [bounded[name]] = await medians(() => query(text));
    return { http, bare, bounded };
  } finally {
    await server.close();
  }
}

const sizes = process.argv.slice(2).map(Number);
const figures = [];
for (const size of sizes.length ? sizes : [10_000, 1_000_000]) figures.push({ size, ...(await measure(size)) });

const ms = (time) => `${time.toFixed(2)} ms`;
for (const { size, http, bare } of figures)
  console.log(
    `${size} visits: whoVisitedWhom over HTTP ${ms(http)}, its Cypher through the bare driver ${ms(bare)}, ratio ${(http / bare).toFixed(2)}`,
  );
const [small, large] = [figures[0], figures.at(-1)];
for (const name of Object.keys(BOUNDED))
  console.log(
    `${name}: ${ms(small.bounded[name])} -> ${ms(large.bounded[name])}, growth ${(large.bounded[name] / small.bounded[name]).toFixed(2)}`,
  );
