import { rm } from "node:fs/promises";
import path from "node:path";
import { keepManagedNeo4j } from "../../neo4j/keepManagedNeo4j";
import { ensureUnshared, replaceData } from "../../neo4j/replaceData";
import { stageDatabase } from "../../neo4j/stageDatabase";
import { ensureSchema } from "../../src/graph/ensureSchema";
import { openGraph } from "../../src/graph/openGraph";
import type { Settings } from "../../src/shared/settings";
import { ensureEmptyGraph } from "./ensureEmptyGraph";
import { ARGUMENTS_FILE } from "./GraphTables";

export interface BulkOptions {
  readonly signal?: AbortSignal;
  readonly notify: (message: string) => void;
}

/**
 * Fills the managed Neo4j of the settings, which must hold no graph, from the files that `writeFiles` puts into the folder that it is
 * given. The old data stay in place until the new are complete: interrupted anywhere, the same again does it all.
 * @throws VisitgraphError GRAPH_NOT_EMPTY, GRAPH_IN_USE
 */
export async function bulkLoad(
  settings: Settings,
  writeFiles: (folder: string) => Promise<void>,
  { signal, notify }: BulkOptions,
): Promise<void> {
  const { home, neo4jHeap: heap } = settings;
  const graph = await openGraph(settings, { notify, signal });
  let kept: boolean;
  try {
    // Another bulk load of this home would use the folder too: it is ours when nobody else uses the Neo4j.
    await ensureUnshared(home);
    await ensureEmptyGraph(graph);
    kept = await inFolder(path.join(home, "bulk"), async (folder) => {
      await writeFiles(folder);
      signal?.throwIfAborted();
      notify("Importing the files into Neo4j …");
      const data = await stageDatabase({ home, folder, argumentsFile: ARGUMENTS_FILE, heap });
      signal?.throwIfAborted();
      return replaceData(home, data, () => ensureEmptyGraph(graph));
    });
  } finally {
    await graph.close();
  }
  const filled = await openGraph(settings, { notify });
  try {
    if (kept) await keepManagedNeo4j(home);
    notify("Filling the indexes …");
    await ensureSchema(filled);
  } finally {
    await filled.close();
  }
}

/** Works in a folder that is empty before, whatever an earlier run left, and gone after. */
async function inFolder<Result>(folder: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const remove = () => rm(folder, { recursive: true, force: true });
  await remove();
  try {
    return await work(folder);
  } finally {
    await remove();
  }
}
