import type { Connection } from "../rows";

/** A row as a page statement gives it. */
export interface PagedRow<Row> {
  readonly node: Row;
  /** Made of its position when called: most clients ask for none, or for the last. */
  readonly cursor: () => string;
}

/** Makes a connection of the rows read, one more than the page has if more follow. */
export function toConnection<Row, Edge extends PagedRow<Row>>(
  read: readonly Edge[],
  size: number,
  after: string | null | undefined,
  totalCount: () => Promise<number> | number,
): Connection<Row, Edge> {
  const edges = read.slice(0, size);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount,
  };
}
