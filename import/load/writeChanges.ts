import { Neo4jError } from "neo4j-driver";
import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";
import { loadKnowledge } from "../knowledge";
import { applyChanges, type Applied, type Change } from "./applyChanges";
import { createIdentity, type Identity } from "./createIdentity";
import { transaction, type Transaction } from "./Transaction";

/**
 * Applies changes in one transaction, which the driver repeats for a bounded time where the database is out of reach: after a failure
 * at any point each article is either wholly changed or not at all. With `dryRun` the transaction is rolled back.
 * @throws VisitgraphError NEO4J_UNREACHABLE
 */
export function writeChanges(graph: Graph, changes: readonly Change[], { dryRun = false } = {}): Promise<Applied> {
  identity ??= createIdentity(loadKnowledge());
  const work = applyChanges.bind(null, identity, changes);
  return inTransaction(graph, work, dryRun ? "roll back" : "commit");
}

let identity: Identity | undefined;

export async function inTransaction<Result>(
  { driver, database }: Graph,
  work: (tx: Transaction) => Promise<Result>,
  end: "commit" | "roll back" = "commit",
): Promise<Result> {
  const session = driver.session({ database });
  let result: { value: Result } | undefined;
  try {
    await session.executeWrite(async (tx) => {
      result = { value: await work(transaction(tx)) };
      if (end === "roll back") throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw explain(error);
  } finally {
    await session.close();
  }
  return result!.value;
}

class RolledBack extends Error {}

function explain(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !error.retriable) return error;
  return new VisitgraphError(
    "NEO4J_UNREACHABLE",
    `Neo4j went out of reach while the graph was written: ${error.message}`,
    {
      hint: "Start it again and give the same command again: what was written stays, and the rest follows.",
      cause: error,
    },
  );
}
