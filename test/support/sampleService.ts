import path from "node:path";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { extractArticles } from "../../import/pool/extractArticles";
import { readArticles } from "../../import/read/readArticles";
import { createResolver } from "../../import/resolve/createResolver";
import { startServer } from "../../src/server";
import { packageRoot } from "../../src/shared/packageRoot";
import { clearGraph, testGraph } from "./testGraph";

export interface SampleService {
  /** Where it is served, "http://127.0.0.1:…". */
  readonly url: string;
  stop(): Promise<void>;
}

/** The query service over the test server's graph, which holds the sample articles and `more`, and nothing else. */
export async function startSampleService(more: readonly FactsItem[] = []): Promise<SampleService> {
  const graph = testGraph();
  try {
    const knowledge = loadKnowledge();
    await clearGraph(graph);
    await prepareGraph(graph, knowledge);
    await loadFacts(graph, createResolver(knowledge), sampleFacts());
    await loadFacts(graph, createResolver(knowledge), more);
    const server = await startServer({ settings: { host: "127.0.0.1", port: 0, logLevel: "silent" }, graph });
    return {
      url: server.url,
      stop: async () => {
        await server.close();
        await graph.close();
      },
    };
  } catch (error) {
    // Else the open connection keeps the test run from ending.
    await graph.close();
    throw error;
  }
}

async function* sampleFacts(): AsyncGenerator<FactsItem> {
  for await (const result of extractArticles(readArticles([path.join(packageRoot(), "import/samples")]))) {
    if (result.kind === "facts") yield { facts: result.facts, text: result.article.text };
  }
}
