import { glob } from "tinyglobby";
import { managedFiles } from "../../neo4j/managedFiles";
import { runningProcess } from "../../neo4j/runningProcess";
import { startManagedNeo4j, type ManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { stopManagedNeo4j } from "../../neo4j/stopManagedNeo4j";
import { removeTestHome, testHome, TEST_HOME_PREFIX } from "./testHome";

export interface TestServer {
  readonly neo4j: ManagedNeo4j;
  readonly home: string;
}

declare global {
  var visitgraphTestServer: TestServer | undefined;
}

/** Starts the one Neo4j of this test run, on free ports in a temporary folder. */
export default async function graphSetup(): Promise<void> {
  await removeLeftovers();
  const home = await testHome();
  const giveUp = new AbortController();
  const { signal } = giveUp;
  const starting = startManagedNeo4j({ home, ports: { bolt: 0, http: 0 }, heap: "512m", pageCache: "64m", signal });
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      giveUp.abort();
      void starting
        .then((neo4j) => neo4j.stop())
        .catch(() => {})
        .finally(() => {
          removeTestHome(home);
          process.exit(130);
        });
    });
  }
  const neo4j = await starting;
  globalThis.visitgraphTestServer = { neo4j, home };
  process.env["VISITGRAPH_TEST_NEO4J"] = JSON.stringify(neo4j);
}

/** A run that was killed could not clean up: the next one does. */
async function removeLeftovers(): Promise<void> {
  for (const home of await glob(`${TEST_HOME_PREFIX}*-*`, { onlyDirectories: true, deep: 1, absolute: true })) {
    const pid = Number(home.slice(TEST_HOME_PREFIX.length).split("-")[0]);
    if (runningProcess(pid)) continue;
    await stopManagedNeo4j(managedFiles(home));
    removeTestHome(home);
  }
}
