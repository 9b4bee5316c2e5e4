import path from "node:path";
import type { Graph } from "../../src/graph/Graph";
import { packageRoot } from "../../src/shared/packageRoot";
import { loadKnowledge } from "../knowledge";
import { loadFacts, type FactsItem } from "../load/loadFacts";
import { prepareGraph } from "../load/prepareGraph";
import { extractArticles } from "../pool/extractArticles";
import { readArticles } from "../read/readArticles";
import { createResolver } from "../resolve/createResolver";

/** Makes the graph ready for queries and, if it holds no article yet, brings in the sample articles; returns how many. */
export async function importSamples(graph: Graph): Promise<number> {
  const knowledge = loadKnowledge();
  await prepareGraph(graph, knowledge);
  const { records } = await graph.driver.executeQuery(
    "MATCH (a:Article) RETURN a.id LIMIT 1",
    {},
    { database: graph.database },
  );
  if (records.length > 0) return 0;
  const { added } = await loadFacts(graph, createResolver(knowledge), sampleFacts());
  return added;
}

async function* sampleFacts(): AsyncGenerator<FactsItem> {
  const samples = readArticles([path.join(packageRoot(), "import", "samples")]);
  for await (const result of extractArticles(samples)) {
    if (result.kind === "facts") yield { facts: result.facts, text: result.article.text };
  }
}
