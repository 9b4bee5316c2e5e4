import neo4j, { type Record as Row } from "neo4j-driver";

/** A row as plain JSON: nodes with their labels, relationships with their type, dates and points as text. */
export function rowToJson(row: Row): Record<string, unknown> {
  return Object.fromEntries(row.keys.map((key) => [String(key), toJson(row.get(key))]));
}

function toJson(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (neo4j.isNode(value)) return { labels: value.labels, ...mapToJson(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, ...mapToJson(value.properties) };
  if (neo4j.isPath(value)) {
    return [
      toJson(value.start),
      ...value.segments.flatMap(({ relationship, end }) => [toJson(relationship), toJson(end)]),
    ];
  }
  return Object.getPrototypeOf(value) === Object.prototype ? mapToJson(value) : String(value);
}

function mapToJson(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toJson(value)]));
}
