import type { RowLabel } from "../rows";

const NAMED = ["id", "name"];

/** The properties in the row of a node of each label (see rows.ts). Long texts are read where asked for. */
const PROPERTIES: { readonly [label in RowLabel]: readonly string[] } = {
  Person: NAMED,
  Agency: NAMED,
  Province: NAMED,
  Country: NAMED,
  Place: NAMED,
  Topic: NAMED,
  Visit: ["id", "title", "status", "kind", "start", "end", "earliest", "latest"],
  Article: ["id", "title", "url", "source", "published"],
};

const map = (variable: string, properties: readonly string[], label: string) =>
  `${variable} {${properties.map((name) => `.${name}`).join(", ")}, label: ${label}}`;

/** Cypher expression for the row of a node of a label. */
export const rowOf = (label: RowLabel, variable: string) => map(variable, PROPERTIES[label], `'${label}'`);

/** The same of a party, a place or a topic. */
export const namedRow = (variable: string) => map(variable, NAMED, `labels(${variable})[0]`);

/** The same of a node of any label: what it has not is read too. */
export const anyRow = (variable: string) =>
  map(variable, [...new Set(Object.values(PROPERTIES).flat())], `labels(${variable})[0]`);
