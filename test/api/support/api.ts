import { loadKnowledge } from "../../../import/knowledge";
import { loadFacts, type FactsItem } from "../../../import/load/loadFacts";
import { prepareGraph } from "../../../import/load/prepareGraph";
import { createResolver } from "../../../import/resolve/createResolver";
import type { Graph } from "../../../src/graph/Graph";
import { startServer, type RunningServer, type ServerOptions } from "../../../src/server";
import { clearGraph, testGraph } from "../../support/testGraph";
import { testSettings } from "../../support/testSettings";

export interface Answer {
  readonly status: number;
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- shaped by the query
  readonly errors?: readonly { message: string; path?: readonly unknown[]; extensions: { code: string } }[];
  readonly extensions?: { cost?: { requested: number; limit: number }; requestId?: string };
}

export interface TestApi extends RunningServer {
  /** Asks over HTTP. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** How many Cypher statements have been sent so far. */
  statements(): Promise<number>;
}

// Filling a graph and asking it for the first time takes long on a machine that does much else.
jest.setTimeout(90_000);

/** A machine that runs many tests at once can take its time over a statement that it has not seen before. */
const PATIENT = { statement: 60_000, operation: 70_000 };

/** The service over a graph, on a free port, as it is by default but for the options given. */
export async function startApi(graph: Graph, options: Partial<ServerOptions> = {}): Promise<TestApi> {
  const server = await startServer({
    settings: testSettings(),
    graph,
    ...options,
    timeouts: { warming: 0, ...(options.timeouts ?? PATIENT) },
  });
  const ask: TestApi["ask"] = async (query, variables) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
  };
  return {
    ...server,
    ask,
    data: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    statements: async () => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(/^visitgraph_statements_total (\d+)$/m.exec(text)![1]);
    },
  };
}

/** Makes the graph hold just these facts. */
export async function fillGraph(graph: Graph, items: readonly FactsItem[]): Promise<void> {
  const knowledge = loadKnowledge();
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
  await loadFacts(graph, createResolver(knowledge), items);
  await graph.driver.executeQuery("CALL db.awaitIndexes(60)", {}, { database: graph.database });
  await graph.driver.executeQuery(
    "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    {},
    { database: graph.database },
  );
}

/** For all tests of a file: the service over the test server's graph, which holds these facts and nothing else. */
export function useApi(items: readonly FactsItem[]): { graph: Graph; api: TestApi } {
  const graph = testGraph();
  // Filled in before the first test.
  const api = {} as TestApi;
  beforeAll(async () => {
    await fillGraph(graph, items);
    Object.assign(api, await startApi(graph));
  });
  afterAll(async () => {
    await api.close?.();
    await graph.close();
  });
  return { graph, api };
}
