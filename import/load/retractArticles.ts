import type { Graph } from "../../src/graph/Graph";
import { writeChanges, type Written } from "./writeChanges";

/**
 * Takes articles out of the graph, with all that no other article states. `absent` are the ids that it does not have. With `dryRun` nothing
 * is changed, and `diff` tells what would be.
 */
export async function retractArticles(
  graph: Graph,
  articles: readonly string[],
  options: { readonly dryRun?: boolean } = {},
): Promise<Pick<Written, "removed" | "absent" | "diff">> {
  const changes = articles.map((article) => ({ article, contribution: null }));
  const { removed, absent, diff } = await writeChanges(graph, { changes }, options);
  return { removed, absent, ...(diff ? { diff } : {}) };
}
