import type { Graph } from "../../src/graph/Graph";
import { loadKnowledge } from "../knowledge";
import { extractArticles } from "../pool/extractArticles";
import { readArticles } from "../read/readArticles";
import type { Place, Rejection } from "../read/Rejection";
import { createResolver } from "../resolve/createResolver";
import { loadFacts, type FactsItem, type LoadOptions, type LoadReport } from "./loadFacts";
import { prepareGraph } from "./prepareGraph";

export interface ImportOptions extends LoadOptions {
  /** The largest article, in bytes. */
  readonly maxBytes?: number;
  /** Worker threads for extraction; 0 for none. */
  readonly threads?: number;
  /** Ends the import after the articles at hand. */
  readonly signal?: AbortSignal;
  readonly onRejected?: (rejection: Rejection) => Promise<void>;
  /** Is told how far the reading has come. */
  readonly onRead?: (path: string, place: Place) => void;
}

/**
 * Reads the articles that the paths hold, extracts their facts and loads them, with the texts; the graph is made ready first.
 * Doing it again changes nothing, and after an interruption does the rest.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<LoadReport> {
  const knowledge = loadKnowledge();
  if (!options.dryRun) await prepareGraph(graph, knowledge);
  return loadFacts(graph, createResolver(knowledge), extracted(paths, options), options);
}

async function* extracted(
  paths: readonly string[],
  { maxBytes, threads, signal, onRejected, onRead }: ImportOptions,
): AsyncGenerator<FactsItem> {
  for await (const result of extractArticles(readArticles(paths, { maxBytes }), { threads })) {
    if (signal?.aborted) return;
    if (result.kind === "rejected") await onRejected?.(result.rejection);
    else yield { facts: result.facts, text: result.article.text };
    const { path, place } = result.kind === "rejected" ? result.rejection : result;
    onRead?.(path, place);
  }
}
