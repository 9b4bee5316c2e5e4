import neo4j, { type Neo4jError } from "neo4j-driver";
import type { Graph } from "../graph/Graph";
import { databaseError } from "./databaseError";

/** Runs one reading statement and gives its records as objects. */
export type Read = <Row>(statement: string, parameters: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/** How long one statement may take, in milliseconds. */
const STATEMENT_TIMEOUT = 5_000;

/**
 * Reads from the graph: every statement in a READ session of its own, ended by the database when it takes too long. Fails at once
 * with DATABASE_UNAVAILABLE when the database is out of reach, after one more try: a connection that was idle when the database
 * restarted is dead, a new one works. QUERY_TIMEOUT when a statement takes too long.
 */
export function readGraph({ driver, database }: Pick<Graph, "driver" | "database">, timeout = STATEMENT_TIMEOUT): Read {
  const run = async <Row>(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, withIntegers(parameters), { timeout });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  };
  return (statement, parameters) =>
    run<never>(statement, parameters)
      .catch((error: Neo4jError) => {
        if (error.retriable) return run<never>(statement, parameters);
        throw error;
      })
      .catch((error: Neo4jError) => {
        throw databaseError(error);
      });
}

/** The driver sends JavaScript numbers as floats, which LIMIT refuses. */
function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
