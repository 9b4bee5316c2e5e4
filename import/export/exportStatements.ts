import { isPublic } from "../../src/graph/isPublic";
import { firstDate, lastDate } from "../../src/graph/visitDates";
import { NODE_LABELS, RELATIONSHIPS, type NodeLabel, type RelationshipType } from "../../src/graph/model";
import { EDGE_PROPERTIES, NODE_PROPERTIES } from "./exportedProperties";

/** Each lists nodes of one label, as `id, properties`, by id. */
export interface NodeStatement {
  readonly label: NodeLabel;
  readonly cypher: string;
}

/** Each lists edges of one type between two labels, as `from, to, properties`, by their ends and then by their properties. */
export interface EdgeStatement {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly cypher: string;
}

/** How a node of each label belongs to a visit. */
const BELONGS: Readonly<Record<Exclude<NodeLabel, "Visit">, (node: string) => string>> = {
  Article: (node) => `(${node})-[:REPORTS]->(visit:Visit)`,
  Person: (node) => `(${node})-[:MADE|HOSTED]->(visit:Visit)`,
  Agency: (node) => `(${node})-[:MADE|HOSTED]->(visit:Visit)`,
  Province: (node) => `(${node})-[:MADE|HOSTED]->(visit:Visit)`,
  Country: (node) => `(${node})-[:MADE|HOSTED]->(visit:Visit)`,
  Place: (node) => `(visit:Visit)-[:AT]->(${node})`,
  Topic: (node) => `(visit:Visit)-[:ABOUT]->(${node})`,
};

/** `visitTest` is a condition on the visits that are exported; null for the whole graph. */
export function nodeStatements(visitTest: string | null): NodeStatement[] {
  return NODE_LABELS.map((label) => ({
    label,
    cypher: `MATCH (n:${label}) WHERE ${exported("n", label, visitTest)}
RETURN n.id AS id, ${projection("n", NODE_PROPERTIES[label])} AS properties ORDER BY id`,
  }));
}

export function edgeStatements(visitTest: string | null): EdgeStatement[] {
  return (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type) =>
    labelPairs(type).map(([from, to]) => ({
      type,
      from,
      to,
      cypher: visitTest && type === "VISITED" ? countedVisits(from, to, visitTest) : edges(type, from, to, visitTest),
    })),
  );
}

function edges(type: RelationshipType, from: NodeLabel, to: NodeLabel, visitTest: string | null): string {
  const properties = Object.keys(EDGE_PROPERTIES[type]).map((name) => `r.${name}`);
  return `MATCH (a:${from}) WHERE ${exported("a", from, visitTest)}
MATCH (a)-[r:${type}]->(b:${to}) WHERE ${exported("b", to, visitTest)}
RETURN a.id AS from, b.id AS to, ${projection("r", EDGE_PROPERTIES[type])} AS properties
ORDER BY ${["a.id", "b.id", ...properties].join(", ")}`;
}

/** VISITED sums up all visits; of a selection they are counted anew. */
const countedVisits = (from: NodeLabel, to: NodeLabel, visitTest: string) => `
MATCH (a:${from})-[:MADE]->(visit:Visit {status: 'done'})<-[:HOSTED]-(b:${to})
WHERE a <> b AND ${isPublic("a")} AND ${isPublic("b")} AND ${visitTest}
RETURN a.id AS from, b.id AS to, {
  times: count(visit), first: ${firstDate("visit")}, last: ${lastDate("visit")}
} AS properties ORDER BY from, to`;

/** The comparison, which every id passes, lets the index of ids give the nodes in their order, without sorting them. */
function exported(variable: string, label: NodeLabel, visitTest: string | null): string {
  const tests = [`${variable}.id >= ''`, ...(label === "Person" ? [isPublic(variable)] : [])];
  if (visitTest) {
    const pattern = label === "Visit" ? `(visit:Visit {id: ${variable}.id})` : BELONGS[label](variable);
    tests.push(`EXISTS { MATCH ${pattern} WHERE ${visitTest} }`);
  }
  return tests.join(" AND ");
}

const projection = (variable: string, columns: object) =>
  `${variable} {${Object.keys(columns)
    .map((name) => `.${name}`)
    .join(", ")}}`;

/** What was one thing and BECAME another is of one label with it. */
function labelPairs(type: RelationshipType): [NodeLabel, NodeLabel][] {
  const { from, to } = RELATIONSHIPS[type];
  const pairs = from.flatMap((a) => to.map((b): [NodeLabel, NodeLabel] => [a, b]));
  return type === "BECAME" ? pairs.filter(([a, b]) => a === b) : pairs;
}
