import { caption } from "./caption";
import { escapeXml } from "./escapeXml";
import type { ExportedGraph, ExportedProperties } from "./ExportedGraph";
import { EDGE_COLUMNS, NODE_COLUMNS, type Columns, type PropertyType } from "./exportedProperties";
import { exportedId } from "./exportedId";
import { plainText } from "./plainText";

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: "string",
  integer: "integer",
  double: "double",
  boolean: "boolean",
  list: "string",
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Visitgraph</creator></meta>
<graph defaultedgetype="directed" mode="static">
${attributes("node", { nodeType: "string", ...NODE_COLUMNS })}${attributes("edge", EDGE_COLUMNS)}<nodes>
`;

/** GEXF 1.3, the format of Gephi: https://gexf.net. An edge VISITED weighs as much as there are visits. */
export async function* toGexf(graph: ExportedGraph): AsyncGenerator<string> {
  yield HEAD;
  for await (const node of graph.nodes()) {
    const values = { nodeType: node.label, ...node.properties };
    yield `<node id="${escapeXml(exportedId(node))}" label="${escapeXml(caption(node))}">${attvalues(values)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  let id = 0;
  for await (const { type, from, to, properties } of graph.edges()) {
    const ends = `source="${escapeXml(exportedId(from))}" target="${escapeXml(exportedId(to))}"`;
    const weight = type === "VISITED" ? ` weight="${properties.times as number}"` : "";
    // `kind` keeps edges of different types between the same ends apart.
    yield `<edge id="${id++}" ${ends} kind="${type}" label="${type}"${weight}>${attvalues(properties)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(domain: "node" | "edge", columns: Columns): string {
  const rows = Object.entries(columns).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${domain}">\n${rows.join("")}</attributes>\n`;
}

function attvalues(values: ExportedProperties): string {
  const rows = Object.entries(values).map(
    ([name, value]) => `<attvalue for="${name}" value="${escapeXml(plainText(value))}"/>`,
  );
  return rows.length > 0 ? `<attvalues>${rows.join("")}</attvalues>` : "";
}
