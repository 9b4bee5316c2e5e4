import { VisitgraphError } from "../shared/error";
import { FILLS } from "./fills";
import type { Graph } from "./Graph";
import { RETIRED_INDEXES, SCHEMA } from "./model";

const WAIT_SECONDS = 300;

/**
 * Creates the constraints and indexes that are missing, with what they need of a graph of an earlier version, waits until they are filled,
 * and checks that each is in use.
 * @throws VisitgraphError GRAPH_SCHEMA where one is absent or failed.
 */
export async function ensureSchema(graph: Graph): Promise<void> {
  const { driver, database } = graph;
  const run = (statement: string, parameters = {}) => driver.executeQuery(statement, parameters, { database });
  const { records: existing } = await run("SHOW INDEXES YIELD name RETURN name");
  const present = new Set(existing.map((record) => record.get("name") as string));
  for (const name of RETIRED_INDEXES) if (present.has(name)) await run(`DROP INDEX ${name} IF EXISTS`);
  for (const { name, create } of SCHEMA) {
    if (present.has(name)) continue;
    await Promise.resolve(FILLS[name]?.(graph))
      .then(() => run(create))
      .catch((cause: unknown) => {
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
