import { stringify } from "csv-stringify/sync";
import { caption } from "./caption";
import type { ExportedGraph, ExportedProperties } from "./ExportedGraph";
import { EDGE_COLUMNS, NODE_COLUMNS, type Columns } from "./exportedProperties";
import { exportedId } from "./exportedId";
import { plainText } from "./plainText";

/** Without it Excel takes the accents for those of another encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Two tables, by file name, to be written in this order; cells of edges point to `id` of nodes. RFC 4180, UTF-8. */
export const toCsv = (graph: ExportedGraph): Readonly<Record<string, AsyncGenerator<string>>> => ({
  "nodes.csv": nodeTable(graph),
  "edges.csv": edgeTable(graph),
});

async function* nodeTable(graph: ExportedGraph): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(["id", "nodeType", "label", ...Object.keys(NODE_COLUMNS)]);
  for await (const node of graph.nodes()) {
    yield line([exportedId(node), node.label, caption(node), ...cells(NODE_COLUMNS, node.properties)]);
  }
}

async function* edgeTable(graph: ExportedGraph): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(["source", "target", "edgeType", ...Object.keys(EDGE_COLUMNS)]);
  for await (const { type, from, to, properties } of graph.edges()) {
    yield line([exportedId(from), exportedId(to), type, ...cells(EDGE_COLUMNS, properties)]);
  }
}

function cells(columns: Columns, properties: ExportedProperties): string[] {
  return Object.keys(columns).map((name) => (name in properties ? plainText(properties[name]!) : ""));
}

const line = (values: readonly string[]) => stringify([[...values]]);
