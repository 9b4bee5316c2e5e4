import neo4j, { type Neo4jError, type Session } from "neo4j-driver";
import type { Graph } from "../graph/Graph";
import { unlessAborted } from "../shared/unlessAborted";
import { databaseError } from "./databaseError";
import { TIMEOUTS } from "./limits/TIMEOUTS";

/**
 * Runs one reading statement and gives its records as objects. When `signal` is aborted, the statement is cancelled in the database
 * and the call fails with the signal's reason.
 */
export type Read = <Row>(
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<Row[]>;

/**
 * Reads from the graph: every statement in a READ session of its own, ended by the database when it takes too long. Fails at once
 * with DATABASE_UNAVAILABLE when the database is out of reach, after one more try: a connection that was idle when the database
 * restarted is dead, a new one works. QUERY_TIMEOUT when a statement takes too long.
 */
export function readGraph(
  { driver, database }: Pick<Graph, "driver" | "database">,
  timeout: number = TIMEOUTS.statement,
): Read {
  const run = async (...[statement, parameters, signal]: Parameters<Read>) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = session.run(statement, withIntegers(parameters), { timeout });
      const { records } = await unlessAborted(result, signal);
      return records.map((record) => record.toObject() as never);
    } finally {
      await close(session, signal);
    }
  };
  return (statement, parameters, signal) =>
    run(statement, parameters, signal)
      .catch((error: Neo4jError) => {
        if (error.retriable && !signal?.aborted) return run(statement, parameters, signal);
        throw error;
      })
      .catch((error: Neo4jError) => {
        throw error === signal?.reason ? error : databaseError(error);
      });
}

/** Cancels what the session still runs. A database that hangs must not hold up who has given up waiting for it. */
async function close(session: Session, signal: AbortSignal | undefined): Promise<void> {
  const closed = session.close();
  if (signal?.aborted) closed.catch(() => {});
  else await closed;
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
