// How fast the API answers: each question over HTTP, its Cypher through the bare driver, and the same question to @neo4j/graphql, in turn,
// on graphs of several sizes at once. Usage: npm run bench:query [-- VISITS …]   (by default 10000 1000000)
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { json } from "node:stream/consumers";
import { apiQueries } from "./apiQueries.mjs";
import { cpuOf } from "./cpuTime.mjs";
import { environment, syntheticGraph } from "./graphs.mjs";
import { databaseHits } from "./profileOf.mjs";
import { createListener } from "./statementsOf.mjs";

const require = createRequire(import.meta.url);
const { managedStatus } = require("../dist/neo4j/managedStatus.js");
const { startManagedNeo4j } = require("../dist/neo4j/startManagedNeo4j.js");
const { readGraph } = require("../dist/src/api/readGraph.js");
const { createDriver } = require("../dist/src/graph/createDriver.js");

const ROUNDS = 100;
const WARM_UP = 40;
/** Of every question before the first is measured: none is the one for which a service compiles what all need. */
const FIRST_ROUNDS = 20;
/** A slow question gets fewer rounds: no more than this many seconds in all. */
const PATIENCE = Number(process.env["BENCH_PATIENCE"] ?? 15);
/** For processor time, which is told in hundredths of a second. */
const CPU_ROUNDS = 100;
const CPU_PATIENCE = 3_000;
const FIRST_PORT = 14_100;

/** Keeps its connections, and does little beside: what a client costs is not the service's. */
const agent = new http.Agent({ keepAlive: true });

async function ask(url, query) {
  const request = http.request(url, { method: "POST", agent, headers: { "content-type": "application/json" } });
  request.end(JSON.stringify({ query }));
  const [response] = await once(request, "response");
  const answer = await json(response);
  if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** One graph with everything that answers on it. */
async function stage(visits, index) {
  const home = await syntheticGraph(visits);
  const neo4j = await startManagedNeo4j({ home, heap: "2g", pageCache: "2g", notify: console.error });
  const driver = createDriver(neo4j);
  const port = String(FIRST_PORT + index);
  const service = spawn(process.execPath, [path.join(import.meta.dirname, "../bin/visitgraph.js"), "serve"], {
    env: environment(home, { PORT: port }),
    stdio: ["ignore", "inherit", "pipe"],
  });
  await new Promise((resolve) =>
    createInterface(service.stderr).on("line", (line) => line.includes("Ctrl-C") && resolve()),
  );
  const rival = spawn(process.execPath, [path.join(import.meta.dirname, "rival.mjs")], {
    env: { ...process.env, URI: neo4j.uri, PASSWORD: neo4j.password, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [rivalUrl] = await once(createInterface(rival.stdout), "line");
  const read = readGraph({ driver, database: "neo4j" }, 60_000);
  const listener = createListener(read);
  return {
    visits,
    driver,
    pids: { service: service.pid, neo4j: (await managedStatus(home)).instance.pid },
    read,
    listener,
    rivalUrl,
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      await listener.stop();
      for (const child of [service, rival]) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }
      agent.destroy();
      await driver.close();
      await neo4j.stop();
    },
  };
}

/** What the questions are about: the agency that visited most, one in the middle, and a person; by their ids. */
async function subjects(read) {
  const [{ agencies }] = await read(
    "MATCH (a:Agency) WITH a, COUNT { (a)-[:MADE]->() } AS visits ORDER BY visits DESC, a.id RETURN collect(a.id) AS agencies",
    {},
  );
  const [{ person }] = await read(
    "MATCH (p:Person)-[:MADE]->() WITH p ORDER BY p.name LIMIT 1 RETURN p.id AS person",
    {},
  );
  return { busy: agencies[0], usual: agencies[300], person };
}

/** Milliseconds of each work, done in turn, so that what else the machine does falls on all alike. */
async function measure(works) {
  const times = works.map(() => []);
  const begin = performance.now();
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const late = performance.now() - begin > PATIENCE * 1000;
    if (late && times[0].length >= 10) break;
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= WARM_UP || late) times[i].push(performance.now() - start);
    }
  }
  return times.map((each) => {
    const sorted = each.sort((a, b) => a - b);
    return { p50: sorted[Math.floor(sorted.length / 2)], p95: sorted[Math.floor(sorted.length * 0.95)] };
  });
}

/** The ways to ask a question, on each graph in turn, and the database hits of its statements there. */
async function waysToAsk(name, stages, tables) {
  const works = [];
  const hits = [];
  for (const [i, { url, rivalUrl, read, listener }] of stages.entries()) {
    const { query, rival } = tables[i][name];
    const { waves } = await listener.statementsOf(query);
    hits.push(await databaseHits(stages[i].driver, waves));
    works.push(() => ask(url, query));
    works.push(async () => {
      for (const wave of waves) await Promise.all(wave.map((statement) => read(...statement)));
    });
    if (rival) works.push(() => ask(rivalUrl, rival));
  }
  return { name, works, hits };
}

/** Asks it in every way a few times, or for as long as patience lasts. */
async function warmUp({ works }) {
  const begin = performance.now();
  for (let round = 0; round < FIRST_ROUNDS && performance.now() - begin < (PATIENCE * 1000) / 4; round++)
    for (const work of works) await work();
}

/** The row of a question in the table of figures. */
async function rowOf({ name, works, hits }, stages, tables) {
  const figures = await measure(works);
  const each = works.length / stages.length;
  const cpu = [];
  for (const [i, { pids }] of stages.entries()) {
    const rounds = Math.max(5, Math.min(CPU_ROUNDS, Math.floor(CPU_PATIENCE / figures[i * each].p50)));
    const [http, bare] = works.slice(i * each, i * each + 2);
    cpu.push([
      await cpuOf([process.pid, pids.service, pids.neo4j], http, rounds),
      await cpuOf([process.pid, pids.neo4j], bare, rounds),
    ]);
  }
  const cells = stages.map((_, i) => {
    const [http, bare, rival] = figures.slice(i * each, (i + 1) * each);
    return `${unit(http.p50)} (${unit(http.p95)}) | ${unit(bare.p50)} (${unit(bare.p95)}) | ${(http.p50 / bare.p50).toFixed(2)} | ${unit(cpu[i][0])}/${unit(cpu[i][1])} | ${rival ? `${unit(rival.p50)} (${unit(rival.p95)})` : ""} | ${hits[i]} |`;
  });
  const growth = figures.at(-each).p50 / figures[0].p50;
  return `| ${name} | ${cells.join(" ")} ${growth.toFixed(2)}${tables[0][name].bounded ? "" : " (not bounded)"} |`;
}

const unit = (number) => number.toFixed(1);

const sizes = process.argv.slice(2).map(Number);
const stages = [];
try {
  for (const [i, size] of (sizes.length ? sizes : [10_000, 1_000_000]).entries()) stages.push(await stage(size, i));
  const about = await subjects(stages[0].read);
  const tables = await Promise.all(
    stages.map(async ({ read }) => apiQueries({ ...about, person: (await subjects(read)).person })),
  );
  const only = process.env["BENCH_ONLY"] ? new RegExp(process.env["BENCH_ONLY"], "u") : /./u;
  const cpu = os.cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpu.length} x ${cpu[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load ${os.loadavg()[0].toFixed(1)}\n`,
  );
  console.log(
    `| p50 (p95) in ms | ${stages.map(({ visits }) => `HTTP ${visits} | bare | HTTP/bare | CPU HTTP/bare | @neo4j/graphql | db hits |`).join(" ")} growth |`,
  );
  console.log(`| --- | ${stages.map(() => "--: | --: | --: | --: | --: | --: |").join(" ")} --: |`);
  const questions = [];
  const failed = (name, error) =>
    console.log(`| ${name} | ${String(error.message).split("\n").at(-1).slice(0, 200)} |`);
  for (const name of Object.keys(tables[0]).filter((each) => only.test(each))) {
    try {
      const question = await waysToAsk(name, stages, tables);
      await warmUp(question);
      questions.push(question);
    } catch (error) {
      failed(name, error);
    }
  }
  for (const question of questions) {
    try {
      console.log(await rowOf(question, stages, tables));
    } catch (error) {
      failed(question.name, error);
    }
  }
} finally {
  for (const each of stages.reverse()) await each.close();
}
