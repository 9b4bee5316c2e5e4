/** Cypher expression for the row of a node (see rows.ts): its properties and its label. Long texts are read where asked for. */
export const row = (variable: string) =>
  `${variable} {.id, .name, .title, .status, .kind, .start, .end, .earliest, .latest, .url, .source, .published, label: labels(${variable})[0]}`;
