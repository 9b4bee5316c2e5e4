import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";

/** The provinces of the tables are in every graph, and are written anew. */
const CONTENT = "MATCH (n) WHERE NOT n:Province AND NOT n:WriteLock RETURN labels(n)[0] AS label LIMIT 1";

/** Throws GRAPH_NOT_EMPTY when the graph holds anything that would be lost if it were replaced. */
export async function ensureEmptyGraph({ driver, database }: Graph): Promise<void> {
  const { records } = await driver.executeQuery(CONTENT, {}, { database, routing: "READ" });
  if (records.length === 0) return;
  throw new VisitgraphError("GRAPH_NOT_EMPTY", "A bulk load makes a graph, and there is one already.", {
    hint: "Add to it with `visitgraph import` or `visitgraph load`, or set VISITGRAPH_HOME to another folder to make a new one.",
  });
}
