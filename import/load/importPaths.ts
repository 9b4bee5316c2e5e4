import type { Graph } from "../../src/graph/Graph";
import { loadKnowledge } from "../knowledge";
import { createResolver } from "../resolve/createResolver";
import { extractedFacts, type ExtractionOptions } from "./extractedFacts";
import { loadFacts, type LoadOptions, type LoadReport } from "./loadFacts";
import { prepareGraph } from "./prepareGraph";

export interface ImportOptions extends LoadOptions, ExtractionOptions {}

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
  return loadFacts(graph, createResolver(knowledge), extractedFacts(paths, options), options);
}
