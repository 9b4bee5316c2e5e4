import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bulkLoad } from "../../import/bulk/bulkLoad";
import { toContributions } from "../../import/bulk/toContributions";
import { writeGraphFiles } from "../../import/bulk/writeGraphFiles";
import { loadKnowledge } from "../../import/knowledge";
import { extractedFacts } from "../../import/load/extractedFacts";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { createResolver } from "../../import/resolve/createResolver";
import type { Judgement } from "../../import/resolve/judgements/Judgement";
import { managedFiles } from "../../neo4j/managedFiles";
import type { Graph } from "../../src/graph/Graph";
import { graphLines } from "../../src/graph/graphHash";
import { openGraph } from "../../src/graph/openGraph";
import { packageRoot } from "../../src/shared/packageRoot";
import { loadSettings, type Settings } from "../../src/shared/settings";
import { createRandom, judgeAtRandom } from "../curate/randomCuration";
import { allStories, careers, departments, fiveReports, journeys, successions } from "../load/stories";
import { storyFacts } from "../load/storyFacts";
import { clearGraph, testGraph } from "../support/testGraph";
import { removeTestHome, testHome } from "../support/testHome";

const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

/** Names and passages that a table could misread. */
const awkward = storyFacts({
  id: 'a "quoted", id; với dấu',
  provinces: ["Tỉnh không có thật"],
  people: [{ name: "Không Chức Vụ" }],
  agencies: ['Công ty "Một, Hai"; \\Ba\\'],
  visits: [{ evidence: 'Dòng một\nDòng "hai",\r\n  \\n' }, { start: "2024", evidence: "Không ai tới." }],
});
const earlier = storyFacts({ id: fiveReports[0]!.facts.id, provinces: ["Lai Châu"] });

let home: string;
let settings: Settings;
let items: FactsItem[];
const judgements: Judgement[] = [];

const fill = () =>
  bulkLoad(
    settings,
    async (folder) => void (await writeGraphFiles(folder, knowledge, toContributions(items, resolve), judgements)),
    { notify: () => {} },
  );

async function inGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await openGraph(settings);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

beforeAll(async () => {
  home = await testHome();
  // One generated password in 64 begins like an option.
  mkdirSync(path.join(home, "neo4j"), { recursive: true });
  writeFileSync(managedFiles(home).password, "-begins-with-a-dash", { mode: 0o600 });
  settings = loadSettings({ VISITGRAPH_HOME: home, NEO4J_HEAP: "512m", NEO4J_PAGE_CACHE: "64m" });
  items = [earlier, ...allStories, ...careers, ...journeys, ...successions, awkward];
  for await (const item of extractedFacts([path.join(packageRoot(), "import", "samples")], {})) items.push(item);
}, 120_000);

afterAll(() => removeTestHome(home));

const kinds = () => new Set(judgements.map(({ kind }) => kind)).size;

/** Judges whatever comes, until there is something of each kind. */
async function judge(graph: Graph): Promise<void> {
  const random = createRandom(5);
  for (let times = 0; times < 60 && kinds() < 5; times++) {
    const judgement = await judgeAtRandom(graph, random, judgements);
    if (judgement) judgements.push(judgement);
  }
  expect(kinds()).toBe(5);
}

test("a bulk load makes the graph that an import and the same judgements make, to which an import adds", async () => {
  const imported = testGraph();
  await clearGraph(imported);
  await prepareGraph(imported, knowledge);
  await loadFacts(imported, resolve, items);
  await judge(imported);
  const expected = await graphLines(imported);
  await clearGraph(imported);
  await imported.close();
  await fill();

  await inGraph(async (graph) => {
    expect(await graphLines(graph)).toEqual(expected);
    const more = storyFacts({ id: "more", provinces: ["Lai Châu"] });
    expect(await loadFacts(graph, resolve, [...departments, more])).toMatchObject({ added: 1, unchanged: 2 });
  });
}, 600_000);

test("a graph that is there is left alone", async () => {
  const before = await inGraph(graphLines);
  await expect(fill()).rejects.toMatchObject({ code: "GRAPH_NOT_EMPTY" });
  expect(await inGraph(graphLines)).toEqual(before);
}, 240_000);
