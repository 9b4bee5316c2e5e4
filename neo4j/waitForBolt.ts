import { setTimeout as sleep } from "node:timers/promises";
import { createDriver, type Credentials } from "../src/graph/createDriver";
import { VisitgraphError } from "../src/shared/error";
import { startFailure } from "./launch";
import type { ManagedFiles } from "./managedFiles";
import { isRunning, type RunningProcess } from "./runningProcess";

const PATIENCE_MS = 180_000;

/** Waits until the process answers a query over Bolt. Throws NEO4J_START_FAILED or, for a password file of another data folder, NEO4J_AUTH_FAILED. */
export async function waitForBolt(
  credentials: Credentials,
  process: RunningProcess,
  files: ManagedFiles,
  signal?: AbortSignal,
): Promise<void> {
  const driver = createDriver(credentials);
  const deadline = Date.now() + PATIENCE_MS;
  try {
    while (!(await answers(driver, files))) {
      signal?.throwIfAborted();
      if (!isRunning(process)) throw await startFailure(files);
      if (Date.now() > deadline) {
        throw new VisitgraphError(
          "NEO4J_START_FAILED",
          `Neo4j did not answer at ${credentials.uri} within 3 minutes.`,
          {
            hint: `Its logs are in ${files.logs}.`,
          },
        );
      }
      await sleep(150);
    }
  } finally {
    await driver.close();
  }
}

async function answers(driver: ReturnType<typeof createDriver>, files: ManagedFiles): Promise<boolean> {
  const session = driver.session({ database: "neo4j", defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1");
    return true;
  } catch (cause) {
    if ((cause as { code?: string }).code === "Neo.ClientError.Security.Unauthorized") {
      throw new VisitgraphError("NEO4J_AUTH_FAILED", `The local Neo4j refuses the password in ${files.password}.`, {
        hint: `That file and ${files.data} do not belong together. Put the right password into it, or delete both to start with an empty graph.`,
        cause,
      });
    }
    return false;
  } finally {
    await session.close();
  }
}
