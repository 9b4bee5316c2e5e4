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

const map = (variable: string, properties: readonly string[], ...more: readonly string[]) =>
  `${variable} {${[...properties.map((name) => `.${name}`), ...more].join(", ")}}`;

const labelled = (label: string) => `label: ${label}`;

/** Cypher expression for the row of a node of a label. */
export const rowOf = (label: RowLabel, variable: string, ...more: readonly string[]) =>
  map(variable, PROPERTIES[label], labelled(`'${label}'`), ...more);

/** The same of a party, a place or a topic. */
export const namedRow = (variable: string) => map(variable, NAMED, labelled(`labels(${variable})[0]`));

/** The same of a node of any label: what it has not is read too. */
export const anyRow = (variable: string) =>
  map(variable, [...new Set(Object.values(PROPERTIES).flat())], labelled(`labels(${variable})[0]`));
