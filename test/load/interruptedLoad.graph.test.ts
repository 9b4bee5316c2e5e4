import { startManagedNeo4j, type ManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { createResolver } from "../../import/resolve/createResolver";
import { createDriver } from "../../src/graph/createDriver";
import type { Graph } from "../../src/graph/Graph";
import { graphHash } from "../../src/graph/graphHash";
import { clearGraph, testGraph } from "../support/testGraph";
import { removeTestHome, testHome } from "../support/testHome";
import { storyFacts } from "./storyFacts";

const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

/** Visits between agencies of three provinces, so that batches touch the same nodes and pairs. */
const stories = Array.from({ length: 500 }, (_, i) => {
  const [from, to] = [i % 3, (i + 1) % 3].map((n) => `Sở Y tế tỉnh ${["Lào Cai", "Hà Tĩnh", "Kiên Giang"][n]}`);
  const start = `20${10 + (i % 12)}-0${1 + (i % 9)}-1${i % 7}`;
  return storyFacts({ id: `s${i}`, visits: [{ start, visitors: { agencies: [from!] }, hosts: { agencies: [to!] } }] });
});

let home: string;
let neo4j: ManagedNeo4j;
let graph: Graph;

beforeAll(async () => {
  home = await testHome();
  await start();
}, 120_000);

afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  removeTestHome(home);
});

async function start(): Promise<void> {
  neo4j = await startManagedNeo4j({ home, ports: { bolt: 0, http: 0 }, heap: "512m", pageCache: "64m" });
  const driver = createDriver(neo4j);
  graph = { driver, database: "neo4j", browserUrl: null, close: () => driver.close() };
}

test("Neo4j stopped in the middle is one clear error, and the same load again completes the graph", async () => {
  await prepareGraph(graph, knowledge);
  async function* stoppingHalfway(): AsyncGenerator<FactsItem> {
    for (const [i, story] of stories.entries()) {
      if (i === 450) await neo4j.stop();
      yield story;
    }
  }
  await expect(loadFacts(graph, resolve, stoppingHalfway())).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
  await graph.close();
  await start();
  const { added, unchanged } = await loadFacts(graph, resolve, stories);
  expect(added + unchanged).toBe(stories.length);
  expect(added).toBeGreaterThan(0);

  const undisturbed = testGraph();
  await clearGraph(undisturbed);
  await prepareGraph(undisturbed, knowledge);
  await loadFacts(undisturbed, resolve, stories);
  const expected = await graphHash(undisturbed);
  await clearGraph(undisturbed);
  await undisturbed.close();
  expect(await graphHash(graph)).toBe(expected);
}, 600_000);
