// What a page costs at the beginning of a list and a thousand pages on: database hits, and milliseconds of the bare statements.
// Usage: npm run build && node bench/paging.mjs [VISITS]   (by default 1000000)
import { createRequire } from "node:module";
import { syntheticGraph } from "./graphs.mjs";
import { databaseHits } from "./profileOf.mjs";
import { createListener } from "./statementsOf.mjs";

const require = createRequire(import.meta.url);
const { startManagedNeo4j } = require("../dist/neo4j/startManagedNeo4j.js");
const { readGraph } = require("../dist/src/api/readGraph.js");
const { createDriver } = require("../dist/src/graph/createDriver.js");

const PAGE = 20;
const PAGES = 1_000;
/** The way there goes by the largest pages. */
const STRIDE = 100;
const ROUNDS = 40;

/** By field: what is asked of it beside the page, and of its nodes. */
const LISTS = {
  visits: { nodes: "id title" },
  "visits(orderBy: [{ field: TITLE, direction: ASC }])": { nodes: "id title" },
  articles: { nodes: "id title" },
  people: { nodes: "id name" },
  whoVisitedWhom: { nodes: "visitor { id } host { id } times" },
  "whoVisitedWhom(visitorKind: PERSON)": { nodes: "visitor { id } host { id } times" },
};

const neo4j = await startManagedNeo4j({
  home: await syntheticGraph(Number(process.argv[2] ?? 1_000_000)),
  ...{ heap: "2g", pageCache: "2g", notify: console.error },
});
const driver = createDriver(neo4j);
const read = readGraph({ driver, database: "neo4j" }, 60_000);
const listener = createListener(read);

function pageQuery(list, nodes, first, after) {
  const paging = `first: ${first}${after ? `, after: "${after}"` : ""}`;
  const field = list.endsWith(")") ? `${list.slice(0, -1)}, ${paging})` : `${list}(${paging})`;
  return `{ list: ${field} { nodes { ${nodes} } pageInfo { endCursor hasNextPage } } }`;
}

async function costOf(query) {
  const { waves } = await listener.statementsOf(query);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const [statement, parameters] of waves.flat()) await read(statement, parameters);
    times.push(performance.now() - start);
  }
  const sorted = times.slice(ROUNDS / 4).sort((a, b) => a - b);
  return { hits: await databaseHits(driver, waves), ms: sorted[Math.floor(sorted.length / 2)].toFixed(1) };
}

try {
  console.log("| list | page 1: db hits | ms | page 1,000: db hits | ms |\n| --- | --: | --: | --: | --: |");
  for (const [list, { nodes }] of Object.entries(LISTS)) {
    const first = await costOf(pageQuery(list, nodes, PAGE));
    let after;
    for (let seen = 0; seen < PAGE * (PAGES - 1); seen += STRIDE) {
      const size = Math.min(STRIDE, PAGE * (PAGES - 1) - seen);
      const { data } = await listener.statementsOf(pageQuery(list, nodes, size, after));
      after = data.list.pageInfo.endCursor;
      if (!data.list.pageInfo.hasNextPage) break;
    }
    const last = await costOf(pageQuery(list, nodes, PAGE, after));
    console.log(`| \`${list}\` | ${first.hits} | ${first.ms} | ${last.hits} | ${last.ms} |`);
  }
} finally {
  await listener.stop();
  await driver.close();
  await neo4j.stop();
}
