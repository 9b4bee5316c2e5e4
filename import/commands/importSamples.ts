import path from "node:path";
import { ensureSchema } from "../../src/graph/ensureSchema";
import type { Graph } from "../../src/graph/Graph";
import { packageRoot } from "../../src/shared/packageRoot";
import { importPaths } from "../load/importPaths";

/** Makes the graph ready for queries and, if it holds no article yet, brings in the sample articles; returns how many. */
export async function importSamples(graph: Graph): Promise<number> {
  const { driver, database } = graph;
  await ensureSchema(graph);
  const { records } = await driver.executeQuery("MATCH (a:Article) RETURN a.id LIMIT 1", {}, { database });
  if (records.length > 0) return 0;
  const { added } = await importPaths(graph, [path.join(packageRoot(), "import", "samples")]);
  return added;
}
