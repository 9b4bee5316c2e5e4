import type { Driver } from "neo4j-driver";

/** An open connection to the graph. */
export interface Graph {
  readonly driver: Driver;
  /** Name of the database: to be given with every query. */
  readonly database: string;
  /** Where Neo4j Browser is served, when we know it (for the managed Neo4j). */
  readonly browserUrl: string | null;
  /** Closes the connection, and leaves the managed Neo4j where that is in use. */
  close(): Promise<void>;
}
