import type { ExportedProperties, ExportedValue } from "./ExportedGraph";
import type { Columns, PropertyType } from "./exportedProperties";

/** A map as it is written in a Cypher script. For scripts alone: statements that are run take their values as parameters. */
export function cypherMap(properties: ExportedProperties, types: Columns): string {
  const entries = Object.entries(properties).map(([name, value]) => `\`${name}\`: ${literal(value, types[name]!)}`);
  return `{${entries.join(", ")}}`;
}

function literal(value: ExportedValue, type: PropertyType): string {
  if (Array.isArray(value)) return `[${value.map((item: string | number) => literal(item, "integer")).join(", ")}]`;
  // JSON's escapes are those of Cypher, and leave no line break in the statement.
  if (typeof value === "string") return JSON.stringify(value);
  return type === "double" && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
