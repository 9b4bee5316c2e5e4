/** Cypher condition: the node is not a private person. Holds for every other node. */
export const isPublic = (variable: string) => `NOT coalesce(${variable}.private, false)`;
