import type { Graph } from "../../src/graph/Graph";
import type { Applied } from "./applyChanges";
import { writeChanges } from "./writeChanges";

/** Takes articles out of the graph, with all that no other article states. `absent` are the ids that it does not have. */
export async function retractArticles(
  graph: Graph,
  articles: readonly string[],
): Promise<Pick<Applied, "removed" | "absent">> {
  const { removed, absent } = await writeChanges(
    graph,
    articles.map((article) => ({ article, contribution: null })),
  );
  return { removed, absent };
}
