import { ensureSchema } from "../../src/graph/ensureSchema";
import type { Graph } from "../../src/graph/Graph";
import type { Knowledge } from "../knowledge";
import { identityOf } from "./identityOf";
import { refreshAgencyLives } from "./refreshAgencyLives";
import { seedProvinces } from "./seedProvinces";
import { inTransaction } from "./writeChanges";

/** Constraints, indexes and the provinces of the tables: what a graph has before its first article. Idempotent. */
export async function prepareGraph(graph: Graph, knowledge: Knowledge): Promise<void> {
  await ensureSchema(graph);
  await inTransaction(graph, async (tx) => {
    await seedProvinces(tx, knowledge);
    await refreshAgencyLives(tx, identityOf(knowledge));
  });
}
