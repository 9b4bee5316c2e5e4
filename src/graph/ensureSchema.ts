import { VisitgraphError } from "../shared/error";
import type { Graph } from "./Graph";
import { SCHEMA } from "./model";

const WAIT_SECONDS = 300;

/**
 * Creates the constraints and indexes that are missing, waits until they are filled, and checks that each is in use.
 * @throws VisitgraphError GRAPH_SCHEMA where one is absent or failed.
 */
export async function ensureSchema({ driver, database }: Graph): Promise<void> {
  const run = (statement: string, parameters = {}) => driver.executeQuery(statement, parameters, { database });
  for (const { name, create } of SCHEMA) {
    await run(create).catch((cause: unknown) => {
      throw broken(`cannot be created: ${cause instanceof Error ? cause.message : String(cause)}`, name, cause);
    });
  }
  await run("CALL db.awaitIndexes($seconds)", { seconds: WAIT_SECONDS });
  const { records } = await run("SHOW INDEXES YIELD name, state RETURN name, state");
  const states = new Map(records.map((record) => [record.get("name") as string, record.get("state") as string]));
  for (const { name } of SCHEMA) {
    const state = states.get(name) ?? "absent";
    if (state !== "ONLINE") throw broken(`is ${state.toLowerCase()}`, name);
  }
}

function broken(what: string, name: string, cause?: unknown): VisitgraphError {
  return new VisitgraphError("GRAPH_SCHEMA", `The index or constraint "${name}" of the graph ${what}`, {
    hint: `See SHOW INDEXES and the log of Neo4j; after the cause is removed, drop "${name}" and start again: it is made anew.`,
    cause,
  });
}
