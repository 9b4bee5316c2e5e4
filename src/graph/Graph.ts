import type { Driver } from "neo4j-driver";

/** An open connection to the graph. */
export interface Graph {
  readonly driver: Driver;
  /** Name of the database: to be given with every query. */
  readonly database: string;
  /** Where Neo4j Browser is served, when we know it (for the managed Neo4j). */
  readonly browserUrl: string | null;
  /** Opens Neo4j Browser, connected. It carries the password: for the person at the terminal, not for a log. */
  readonly browserConnectUrl?: string;
  /** Closes the connection, and leaves the managed Neo4j where that is in use. */
  close(): Promise<void>;
}
