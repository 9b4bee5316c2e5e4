import type { ExportedGraph, NodeRef } from "./ExportedGraph";
import { exportedId } from "./exportedId";

/** One JSON object a line, nodes first, in the form that Neo4j's APOC library writes and reads. */
export async function* toJsonLines(graph: ExportedGraph): AsyncGenerator<string> {
  for await (const node of graph.nodes()) {
    yield line({ type: "node", ...reference(node), properties: { id: node.id, ...node.properties } });
  }
  let id = 0;
  for await (const { type, from, to, properties } of graph.edges()) {
    const ends = { start: reference(from), end: reference(to) };
    yield line({ type: "relationship", id: String(id++), label: type, ...ends, properties });
  }
}

const reference = (node: NodeRef) => ({ id: exportedId(node), labels: [node.label] });
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
