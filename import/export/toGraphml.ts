import { caption } from "./caption";
import { escapeXml } from "./escapeXml";
import type { ExportedGraph, ExportedProperties } from "./ExportedGraph";
import { EDGE_COLUMNS, NODE_COLUMNS, type Columns, type PropertyType } from "./exportedProperties";
import { exportedId } from "./exportedId";
import { plainText } from "./plainText";

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: "string",
  integer: "int",
  double: "double",
  boolean: "boolean",
  list: "string",
};

const NODE_KEYS: Columns = { nodeType: "string", label: "string", ...NODE_COLUMNS };
const EDGE_KEYS: Columns = { edgeType: "string", ...EDGE_COLUMNS };

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys("node", NODE_KEYS)}${keys("edge", EDGE_KEYS)}<graph id="visitgraph" edgedefault="directed">
`;

/** GraphML 1.0, for Gephi, yEd, Cytoscape, networkx, igraph: http://graphml.graphdrawing.org/specification.html */
export async function* toGraphml(graph: ExportedGraph): AsyncGenerator<string> {
  yield HEAD;
  for await (const node of graph.nodes()) {
    const values = { nodeType: node.label, label: caption(node), ...node.properties };
    yield `<node id="${nameToken(exportedId(node))}">${data("node", values)}</node>\n`;
  }
  for await (const { type, from, to, properties } of graph.edges()) {
    const ends = `source="${nameToken(exportedId(from))}" target="${nameToken(exportedId(to))}"`;
    yield `<edge ${ends}>${data("edge", { edgeType: type, ...properties })}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keys(domain: "node" | "edge", columns: Columns): string {
  return Object.entries(columns)
    .map(
      ([name, type]) =>
        `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join("");
}

function data(domain: "node" | "edge", values: ExportedProperties): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${domain}.${name}">${escapeXml(plainText(value))}</data>`)
    .join("");
}

/**
 * An id as the NMTOKEN that the schema asks for: any other character than Latin letters, digits, ".", "-", ":" becomes its code between
 * underscores, and so does an underscore that could be taken for one of these.
 */
function nameToken(id: string): string {
  return id.replace(
    /_(?=[0-9a-f]+_)|[^\w.:\-\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u1E00-\u1EFF]/gu,
    (character) => `_${character.codePointAt(0)!.toString(16)}_`,
  );
}
