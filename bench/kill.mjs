// Kills an import at random points, gives the same command again, and compares the graph with that of an import left in peace.
// Usage: npm run build && node bench/kill.mjs PATH [POINTS] [SEED]   (by default 25 points). Every fifth time Neo4j is killed, not the import.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { environment, makeHome, visitgraph } from "./graphs.mjs";

const require = createRequire(import.meta.url);
const { managedStatus } = require("../dist/neo4j/managedStatus.js");
const { graphHash } = require("../dist/src/graph/graphHash.js");
const { openGraph } = require("../dist/src/graph/openGraph.js");
const { loadSettings } = require("../dist/src/shared/settings.js");

const EMPTY = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS";
const POLL_MS = 50;
/** Into about this many parts the time of an import is divided, for the wait before a kill. */
const PARTS = 8;
const CLI = path.join(import.meta.dirname, "../bin/visitgraph.js");
const [input, points = "25", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const home = makeHome("kill");
const env = environment(home);

/** Numbers from 0 to below 1 (Park and Miller). */
let state = Number(seed) || 1;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

async function inGraph(work) {
  const graph = await openGraph(loadSettings(env));
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

const empty = () =>
  inGraph(async ({ driver, database }) => {
    const session = driver.session({ database });
    await session.run(EMPTY);
    await session.close();
  });

async function timedImport() {
  const begin = performance.now();
  await visitgraph(["import", input], env);
  return performance.now() - begin;
}

const articlesIn = ({ driver, database }) =>
  driver
    .executeQuery("MATCH (a:Article) RETURN count(a) AS n", {}, { database })
    .then(({ records }) => records[0].get("n"));

/**
 * Starts an import and kills one of the two processes a while after that many articles are in the graph: on a busy machine a time
 * alone would hit the start-up, again and again. Returns whether the import was still under way.
 */
async function killedImport(articles, after, victim) {
  const child = spawn(process.execPath, [CLI, "import", input], { env, stdio: "ignore" });
  const ended = once(child, "exit");
  await inGraph(async (graph) => {
    while (child.exitCode === null && (await articlesIn(graph)) < articles) await sleep(POLL_MS);
  });
  await sleep(after);
  const underWay = child.exitCode === null;
  const pid = victim === "import" ? child.pid : (await managedStatus(home)).instance?.pid;
  if (underWay && pid) process.kill(pid, "SIGKILL");
  await ended;
  return underWay;
}

let failures = 0;
await visitgraph(["neo4j", "start"], env);
try {
  await empty();
  await timedImport();
  const expected = await inGraph(graphHash);
  const count = await inGraph(articlesIn);
  await empty();
  const whole = await timedImport();
  console.log(`seed ${seed}: an import takes ${(whole / 1000).toFixed(1)} s, its graph is ${expected.slice(0, 12)}`);
  for (let point = 1; point <= Number(points); point++) {
    await empty();
    const victim = point % 5 === 0 ? "Neo4j" : "import";
    const articles = Math.floor(random() * count);
    const after = (random() * whole) / PARTS;
    const underWay = await killedImport(articles, after, victim);
    await visitgraph(["neo4j", "start"], env);
    const between = await inGraph(articlesIn);
    await timedImport();
    const same = (await inGraph(graphHash)) === expected;
    if (!same) failures++;
    console.log(
      `${point}: ${victim} killed ${(after / 1000).toFixed(1)} s after ${articles} articles${underWay ? "" : " (it was done)"} with ${between} of ${count} written: ${same ? "same graph" : "ANOTHER GRAPH"}`,
    );
  }
} finally {
  await visitgraph(["neo4j", "stop"], env);
}
console.log(failures === 0 ? "All graphs are the same." : `${failures} graphs differ.`);
process.exitCode = failures === 0 ? 0 : 1;
