import { NODE_LABELS, uniqueId } from "../../src/graph/model";
import { cypherMap } from "./cypherMap";
import type { ExportedEdge, ExportedGraph, ExportedNode } from "./ExportedGraph";
import { EDGE_PROPERTIES, NODE_PROPERTIES } from "./exportedProperties";

const BATCH = 200;

/** A script that makes the same nodes and edges in an empty Neo4j database, one statement a line. */
export async function* toCypher(graph: ExportedGraph): AsyncGenerator<string> {
  for (const label of NODE_LABELS) yield `${uniqueId(label).create};\n`;
  for await (const nodes of runs(graph.nodes(), ({ label }) => label)) yield makeNodes(nodes);
  const kind = ({ type, from, to }: ExportedEdge) => `${from.label} ${type} ${to.label}`;
  for await (const edges of runs(graph.edges(), kind)) yield makeEdges(edges);
}

function makeNodes(nodes: readonly ExportedNode[]): string {
  const { label } = nodes[0]!;
  const rows = nodes.map(({ id, properties }) =>
    cypherMap({ id, ...properties }, { id: "string", ...NODE_PROPERTIES[label] }),
  );
  return `UNWIND [${rows.join(", ")}] AS row CREATE (n:${label}) SET n = row;\n`;
}

function makeEdges(edges: readonly ExportedEdge[]): string {
  const { type, from, to } = edges[0]!;
  const rows = edges.map((edge) => {
    const ends = cypherMap({ from: edge.from.id, to: edge.to.id }, { from: "string", to: "string" });
    return `[${ends}, ${cypherMap(edge.properties, EDGE_PROPERTIES[type])}]`;
  });
  return (
    `UNWIND [${rows.join(", ")}] AS row MATCH (a:${from.label} {id: row[0].from}) MATCH (b:${to.label} {id: row[0].to}) ` +
    `CREATE (a)-[r:${type}]->(b) SET r = row[1];\n`
  );
}

/** Neighbours of one kind together, as many as one statement takes. */
async function* runs<Item>(items: AsyncIterable<Item>, kindOf: (item: Item) => string): AsyncGenerator<Item[]> {
  let run: Item[] = [];
  for await (const item of items) {
    if (run.length === BATCH || (run.length > 0 && kindOf(run[0]!) !== kindOf(item))) {
      yield run;
      run = [];
    }
    run.push(item);
  }
  if (run.length > 0) yield run;
}
