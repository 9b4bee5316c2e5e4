import { importSamples } from "../../import/commands/importSamples";
import { loadKnowledge } from "../../import/knowledge";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { createResolver } from "../../import/resolve/createResolver";
import { startServer } from "../../src/server";
import type { Settings } from "../../src/shared/settings";
import { clearGraph, testGraph } from "./testGraph";
import { testSettings } from "./testSettings";

interface SampleService {
  /** Where it is served, "http://127.0.0.1:…". */
  readonly url: string;
  stop(): Promise<void>;
}

/** For all tests of a `describe` or a file: the service over the sample articles and `more`; gives its address once they run. */
export function useSampleService(
  more: readonly FactsItem[] = [],
  settings: () => Promise<Partial<Settings>> = async () => ({}),
): () => string {
  let starting: Promise<SampleService>;
  let url: string;
  beforeAll(async () => {
    starting = settings().then((changes) => startSampleService(more, changes));
    ({ url } = await starting);
  });
  // Also one whose start outlasted beforeAll: left open it would keep the test run from ending.
  afterAll(async () => (await starting).stop());
  return () => url;
}

/** The query service over the test server's graph, which holds the sample articles and `more`, and nothing else. */
async function startSampleService(more: readonly FactsItem[], changes: Partial<Settings>): Promise<SampleService> {
  const graph = testGraph();
  try {
    await clearGraph(graph);
    await importSamples(graph);
    await loadFacts(graph, createResolver(loadKnowledge()), more);
    const server = await startServer({ settings: testSettings(changes), graph });
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
