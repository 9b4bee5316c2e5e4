import { createHash } from "node:crypto";
import type { Graph } from "./Graph";

const NODES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties";
const EDGES = "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties";

/** Hash of the sorted nodes and edges with all their properties: equal for equal graphs, whatever the order in which they were made. */
export async function graphHash(graph: Graph): Promise<string> {
  const hash = createHash("sha256");
  for (const line of await graphLines(graph)) hash.update(line).update("\n");
  return hash.digest("hex");
}

/** The sorted nodes and edges, one a line, as JSON. */
export async function graphLines({ driver, database }: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const query of [NODES, EDGES]) {
    const { records } = await driver.executeQuery(query, {}, { database, routing: "READ" });
    for (const record of records) lines.push(JSON.stringify(sortKeys(record.toObject())));
  }
  return lines.sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
