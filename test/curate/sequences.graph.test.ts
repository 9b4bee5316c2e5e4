import { applyJudgements } from "../../import/curate/curate";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { retractArticles } from "../../import/load/retractArticles";
import { createResolver } from "../../import/resolve/createResolver";
import type { Judgement } from "../../import/resolve/judgements/Judgement";
import { graphLines } from "../../src/graph/graphHash";
import { storyFacts } from "../load/storyFacts";
import { clearGraph, testGraph } from "../support/testGraph";
import { curatedStories } from "./curatedStories";
import { createRandom, judgeAtRandom, type Random } from "./randomCuration";

/** A hundred in a long run: VISITGRAPH_SEQUENCES=100, and VISITGRAPH_SEED for others. */
const SEQUENCES = Number(process.env["VISITGRAPH_SEQUENCES"] ?? 6);
const FIRST_SEED = Number(process.env["VISITGRAPH_SEED"] ?? 1);
const STEPS = 14;

const graph = testGraph();
const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

/** The same article, corrected: it says what another says, or less. */
function edited({ facts }: FactsItem, random: Random): FactsItem {
  const other = random.pick(curatedStories).facts;
  const visit = random.pick([...facts.visits, ...other.visits]);
  return storyFacts({
    id: facts.id,
    published: facts.published,
    people: random.shuffled([...facts.people, ...other.people]).slice(0, 2),
    agencies: random.pick([facts.agencies, other.agencies]),
    visits: visit ? [visit] : [],
  });
}

async function emptyGraph(): Promise<void> {
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
}

const load = (items: readonly FactsItem[]) => loadFacts(graph, resolve, items);

/** Imports, edits, retracts, judges and undoes at random; what is left of articles and judgements. */
async function play(random: Random) {
  const articles = new Map<string, FactsItem>();
  const judgements: Judgement[] = [];
  const bring = async (items: readonly FactsItem[]) => {
    await load(items);
    for (const item of items) articles.set(item.facts.id, item);
  };
  await bring(random.shuffled(curatedStories).slice(0, 16));
  for (let step = 0; step < STEPS; step++) {
    const kind = random.next();
    if (kind < 0.15) await bring(random.shuffled(curatedStories).slice(0, 3));
    else if (kind < 0.3) await bring([edited(random.pick([...articles.values(), ...curatedStories]), random)]);
    else if (kind < 0.45) {
      const gone = random.shuffled([...articles.keys()]).slice(0, 2);
      await retractArticles(graph, gone);
      for (const id of gone) articles.delete(id);
    } else {
      const judgement = await judgeAtRandom(graph, random, judgements);
      if (judgement) judgements.push(judgement);
    }
  }
  return { articles: [...articles.values()], judgements };
}

afterAll(() => graph.close());

test.each(Array.from({ length: SEQUENCES }, (_, i) => FIRST_SEED + i))(
  "sequence %i of imports, edits, retractions, judgements and undoings ends in the graph of what is left",
  async (seed) => {
    const random = createRandom(seed);
    await emptyGraph();
    const { articles, judgements } = await play(random);
    const grown = await graphLines(graph);

    await emptyGraph();
    // Judgements may come before what they judge.
    const early = random.shuffled(judgements).slice(0, random.below(judgements.length + 1));
    await applyJudgements(graph, early);
    await load(random.shuffled(articles));
    for (const judgement of random.shuffled(judgements)) await applyJudgements(graph, [judgement]);
    expect(await graphLines(graph)).toEqual(grown);
  },
  300_000,
);
