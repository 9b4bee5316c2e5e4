import type { AliasedLabel } from "./model";

/** Cypher clauses that bind `n` to the node of a label with an id, or with what has become of that id. */
export const nodeCalled = (label: AliasedLabel, id: string) =>
  `OPTIONAL MATCH (:Alias {id: ${id}})-[:NOW]->(became:${label})
  MATCH (n:${label} {id: coalesce(became.id, ${id})})`;
