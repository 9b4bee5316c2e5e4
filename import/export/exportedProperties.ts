import type { NodeLabel, RelationshipType } from "../../src/graph/model";

/** A list is of texts or integers. */
export type PropertyType = "string" | "integer" | "double" | "boolean" | "list";

export type Columns = Readonly<Record<string, PropertyType>>;

/**
 * What leaves the graph of each kind of node, beside its id. Left out: the texts of articles, and what the importer keeps to do its
 * work by (tallies, digests, claims that name private people).
 */
export const NODE_PROPERTIES: Readonly<Record<NodeLabel, Columns>> = {
  Article: {
    title: "string",
    url: "string",
    source: "string",
    published: "string",
    textHash: "string",
    extractor: "string",
  },
  Visit: {
    title: "string",
    status: "string",
    kind: "string",
    start: "string",
    end: "string",
    earliest: "string",
    latest: "string",
  },
  Person: { name: "string", titles: "list" },
  Province: { name: "string", type: "string", validFrom: "string", validTo: "string" },
  Agency: { name: "string", validFrom: "string", validTo: "string" },
  Country: { name: "string" },
  Place: { name: "string" },
  Topic: { name: "string" },
};

export const EDGE_PROPERTIES: Readonly<Record<RelationshipType, Columns>> = {
  MADE: { lead: "boolean" },
  HOSTED: { lead: "boolean" },
  AT: {},
  ABOUT: {},
  REPORTS: { quote: "string", start: "integer", end: "integer", rule: "string", confidence: "double" },
  MENTIONS: { spans: "list" },
  SERVED: {
    title: "string",
    rank: "integer",
    former: "boolean",
    from: "string",
    to: "string",
    evidence: "string",
    article: "string",
    start: "integer",
    end: "integer",
  },
  PART_OF: {},
  IN: {},
  BECAME: { on: "string", event: "string" },
  VISITED: { times: "integer", first: "string", last: "string" },
};

/** The columns of a table that holds every kind of node, and of one that holds every kind of edge. */
export const NODE_COLUMNS: Columns = Object.assign({}, ...Object.values(NODE_PROPERTIES));
export const EDGE_COLUMNS: Columns = Object.assign({}, ...Object.values(EDGE_PROPERTIES));
