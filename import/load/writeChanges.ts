import { Neo4jError } from "neo4j-driver";
import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";
import { loadKnowledge } from "../knowledge";
import { applyChanges, type Applied, type Changes } from "./applyChanges";
import { describeNodes, diffNodes, type NodeChange } from "./graphDiff";
import { identityOf } from "./identityOf";
import { transaction, type Transaction } from "./Transaction";

/**
 * Applies changes of articles, and judgements, in one transaction, which the driver repeats for a bounded time where the database is out
 * of reach: after a failure at any point each article is either wholly changed or not at all. With `dryRun` the transaction is rolled
 * back, and what it would have changed is told.
 * @throws VisitgraphError NEO4J_UNREACHABLE
 */
export async function writeChanges(graph: Graph, changes: Changes, { dryRun = false } = {}): Promise<Written> {
  const known = identityOf(loadKnowledge());
  if (!dryRun) return inTransaction(graph, (tx) => applyChanges(known, changes, tx));
  const { applied, after } = await inTransaction(
    graph,
    async (tx) => {
      const applied = await applyChanges(known, changes, tx);
      return { applied, after: await describeNodes(tx, applied.touched) };
    },
    "roll back",
  );
  const before = await inTransaction(graph, (tx) => describeNodes(tx, applied.touched));
  return { ...applied, diff: diffNodes(before, after) };
}

export interface Written extends Applied {
  /** Of a dry run: the nodes that would change. */
  readonly diff?: readonly NodeChange[];
}

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
