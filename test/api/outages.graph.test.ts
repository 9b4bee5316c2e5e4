import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readInstance } from "../../neo4j/instance";
import { managedFiles } from "../../neo4j/managedFiles";
import { startManagedNeo4j, type ManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { stopManagedNeo4j } from "../../neo4j/stopManagedNeo4j";
import { createDriver } from "../../src/graph/createDriver";
import type { Graph } from "../../src/graph/Graph";
import { removeTestHome, testHome } from "../support/testHome";
import { fillGraph, startApi, type TestApi } from "./support/api";
import { exchanges } from "./support/exchanges";

/** How long the load goes on; bench/outages.sh asks for 30. */
const MINUTES = Number(process.env["OUTAGE_MINUTES"] ?? 1);
const OUTAGES = 3;
const CLIENTS = 4;
/** How long after Neo4j's return the service may still fail, in milliseconds. */
const RECOVERY = 10_000;
const EXCUSED: ReadonlySet<string> = new Set(["DATABASE_UNAVAILABLE", "QUERY_TIMEOUT"]);

const QUERIES = [
  "{ stats { articles visits people } }",
  "{ whoVisitedWhom { nodes { visitor { name } host { name } times } } }",
  "{ visits { nodes { title visitors { party { name } position { title } } evidence { quote article { key } } } } }",
  '{ search(query: "so tttt bac ninh") { nodes { __typename ... on Party { name } } } }',
  "{ people { nodes { name positions { title agency { name } } } } }",
  "{ exchangeMatrix { visitor { name } host { name } times } }",
];

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** What each query gives while all is well, asked with the patience that a statement needs the first time. */
async function rightAnswers(graph: Graph): Promise<unknown[]> {
  const patient = await startApi(graph);
  try {
    const answers: unknown[] = [];
    for (const query of QUERIES) answers.push(await patient.data(query));
    return answers;
  } finally {
    await patient.close();
  }
}

/** Asks from several clients until told to stop; what was answered otherwise than at first, and failed otherwise than excused, is kept. */
function load(api: TestApi, right: readonly unknown[]) {
  const outcome = { answered: 0, excused: 0, wrong: [] as string[] };
  let stopped = false;
  const client = async (first: number) => {
    for (let turn = first; !stopped; turn++) {
      const index = turn % QUERIES.length;
      const answer = await api.ask(QUERIES[index]!);
      const code = answer.errors?.[0]?.extensions.code;
      if (!code && JSON.stringify(answer.data) === JSON.stringify(right[index])) outcome.answered += 1;
      else if (code && EXCUSED.has(code)) outcome.excused += 1;
      else outcome.wrong.push(JSON.stringify(answer).slice(0, 300));
      if (code) await wait(50);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, first) => client(first));
  const stop = async () => {
    stopped = true;
    await Promise.all(clients);
    return outcome;
  };
  return stop;
}

test(
  `${OUTAGES} times Neo4j is killed under load and comes back: no wrong answer, no leak, well again within 10 s`,
  async () => {
    const home = await testHome();
    const files = managedFiles(home);
    const start = (bolt = 0, http = 0) =>
      startManagedNeo4j({ home, ports: { bolt, http }, heap: "512m", pageCache: "64m" });
    const neo4j: ManagedNeo4j = await start();
    const [bolt, http] = [neo4j.uri, neo4j.httpUrl].map((url) => Number(new URL(url).port));
    const driver = createDriver(neo4j);
    const graph = { driver, database: "neo4j", browserUrl: null, close: () => driver.close() };
    let api: TestApi | undefined;
    try {
      await fillGraph(graph, exchanges);
      const right = await rightAnswers(graph);
      api = await startApi(graph, { timeouts: {} });
      const before = heap();
      const stop = load(api, right);
      const recoveries: number[] = [];
      for (let outage = 0; outage < OUTAGES; outage++) {
        await wait((MINUTES * 60_000) / (2 * OUTAGES));
        process.kill((await readInstance(files))!.pid, "SIGKILL");
        await wait(1_000);
        expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
        await start(bolt, http);
        const back = performance.now();
        while ((await api.ask(QUERIES[0]!)).status !== 200) await wait(20);
        recoveries.push(performance.now() - back);
        expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
        await wait((MINUTES * 60_000) / (2 * OUTAGES));
      }
      const { answered, excused, wrong } = await stop();
      const grown = heap() - before;
      process.stderr.write(
        `${answered} answered, ${excused} refused while Neo4j was away, ${wrong.length} wrong; ` +
          `well again after ${recoveries.map(Math.round).join(", ")} ms; heap ${grown.toFixed(1)} MB more\n`,
      );
      expect(wrong).toEqual([]);
      expect(answered).toBeGreaterThan(50);
      expect(excused).toBeGreaterThan(0);
      expect(Math.max(...recoveries)).toBeLessThan(RECOVERY);
      expect(grown).toBeLessThan(30);
    } finally {
      await api?.close();
      await driver.close();
      await stopManagedNeo4j(files);
      removeTestHome(home);
    }
  },
  MINUTES * 60_000 + 600_000,
);
