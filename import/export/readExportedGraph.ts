import { Neo4jError, type Transaction } from "neo4j-driver";
import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";
import type { ExportedEdge, ExportedGraph, ExportedNode, ExportedProperties, ExportedValue } from "./ExportedGraph";
import { EDGE_PROPERTIES, NODE_PROPERTIES, type Columns } from "./exportedProperties";
import { visitTest, type ExportFilter } from "./ExportFilter";
import { edgeStatements, nodeStatements } from "./exportStatements";

/**
 * Lets `write` read the part of the graph that the filter selects, in one transaction that can only read. Rows come from the server as
 * they are taken, so that memory stays flat. People who hold no office are left out.
 * @throws VisitgraphError NEO4J_UNREACHABLE
 */
export async function readExportedGraph<Result>(
  { driver, database }: Graph,
  filter: ExportFilter,
  write: (exported: ExportedGraph) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    // Not one that the driver repeats: what was written is written.
    const tx = await session.beginTransaction();
    return await write(exportedGraph(tx, filter));
  } catch (error) {
    throw explain(error);
  } finally {
    await session.close();
  }
}

function exportedGraph(tx: Transaction, filter: ExportFilter): ExportedGraph {
  const test = visitTest(filter);
  return {
    async *nodes(): AsyncGenerator<ExportedNode> {
      for (const { label, cypher } of nodeStatements(test)) {
        for await (const row of tx.run(cypher, filter)) {
          yield { label, id: row.get("id"), properties: present(NODE_PROPERTIES[label], row.get("properties")) };
        }
      }
    },
    async *edges(): AsyncGenerator<ExportedEdge> {
      for (const { type, from, to, cypher } of edgeStatements(test)) {
        for await (const row of tx.run(cypher, filter)) {
          yield {
            type,
            from: { label: from, id: row.get("from") },
            to: { label: to, id: row.get("to") },
            properties: present(EDGE_PROPERTIES[type], row.get("properties")),
          };
        }
      }
    },
  };
}

/** Those that it has, in the order of the table: Cypher gives the keys of a map in any order. */
function present(columns: Columns, properties: Record<string, ExportedValue | null>): ExportedProperties {
  const entries = Object.keys(columns).map((name) => [name, properties[name] ?? null] as const);
  return Object.fromEntries(entries.filter((entry) => entry[1] !== null)) as ExportedProperties;
}

function explain(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !error.retriable) return error;
  return new VisitgraphError(
    "NEO4J_UNREACHABLE",
    `Neo4j went out of reach while the graph was read: ${error.message}`,
    { hint: "What was written so far is not whole. Start Neo4j again and give the same command again.", cause: error },
  );
}
