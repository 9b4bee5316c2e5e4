import type { NodeLabel, RelationshipType } from "../../src/graph/model";

/** As `neo4j-admin database import` names types. */
export type ColumnType = "string" | "long" | "double" | "boolean" | "string[]" | "long[]";

export type Columns = Readonly<Record<string, ColumnType>>;

/** What every named node has; `names` and `counts` tell how many articles write its name in which way. */
const NAMED: Columns = { name: "string", names: "string[]", counts: "long[]", folded: "string", nameKey: "string" };

/** All that the importer stores of a node, beside its id. */
export const NODE_COLUMNS: Readonly<Record<NodeLabel | "WriteLock" | "Alias" | "Judgement", Columns>> = {
  Article: {
    title: "string",
    url: "string",
    source: "string",
    published: "string",
    textHash: "string",
    extractor: "string",
    text: "string",
    digest: "string",
  },
  Visit: {
    status: "string",
    kind: "string",
    start: "string",
    end: "string",
    earliest: "string",
    latest: "string",
    period: "string",
    title: "string",
  },
  Person: { ...NAMED, titles: "string[]", private: "boolean", block: "string", why: "string[]" },
  Agency: { ...NAMED, inner: "string[]", validFrom: "string", validTo: "string" },
  Province: { ...NAMED, official: "boolean", type: "string", validFrom: "string", validTo: "string" },
  Country: NAMED,
  Place: NAMED,
  Topic: NAMED,
  WriteLock: {},
  Alias: {},
  Judgement: {
    kind: "string",
    author: "string",
    at: "string",
    reason: "string",
    about: "string[]",
    sides: "string",
    undoes: "string",
  },
};

const REPORT: Columns = {
  quote: "string",
  start: "long",
  end: "long",
  rule: "string",
  confidence: "double",
  status: "string",
  kind: "string",
  from: "string",
  to: "string",
  title: "string",
  visitors: "string[]",
  hosts: "string[]",
  visitorLead: "string",
  hostLead: "string",
  places: "string[]",
  topics: "string[]",
  topicNames: "string[]",
  seed: "string",
  sites: "string[]",
  day: "string",
  yearSure: "boolean",
  confirmed: "boolean",
};

const PART: Columns = { lead: "boolean", party: "string", place: "string" };

/** All that the importer stores of an edge. */
export const EDGE_COLUMNS: Readonly<Record<RelationshipType | "NOW" | "MAYBE_SAME" | "REJECTED", Columns>> = {
  MADE: PART,
  HOSTED: PART,
  AT: {},
  ABOUT: {},
  REPORTS: REPORT,
  REJECTED: REPORT,
  MENTIONS: {
    name: "string",
    spans: "long[]",
    positions: "string[]",
    block: "string",
    seed: "string",
    countries: "string[]",
    of: "string",
  },
  SERVED: {
    title: "string",
    rank: "long",
    former: "boolean",
    from: "string",
    to: "string",
    evidence: "string",
    article: "string",
    start: "long",
    end: "long",
    confirmed: "boolean",
  },
  NOW: {},
  MAYBE_SAME: { why: "string", expected: "double" },
  PART_OF: { of: "string[]" },
  IN: { of: "string[]" },
  BECAME: { on: "string", event: "string" },
  VISITED: {
    times: "long",
    first: "string",
    last: "string",
    recent: "string[]",
    visitor: "string",
    host: "string",
    place: "string",
  },
};
