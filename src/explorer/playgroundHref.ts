interface Linked {
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

/** The playground with a query in it, after the `#`, which a browser sends to nobody. */
export const playgroundHref = ({ query, variables }: Linked): string =>
  `/playground/#${new URLSearchParams({ query, variables })}`;

/** The query that an address of the playground carries; null when it carries none. */
export function linkedQuery(hash: string): Linked | null {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const query = given.get("query");
  return query === null ? null : { query, variables: given.get("variables") ?? "{}" };
}
