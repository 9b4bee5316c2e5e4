import type { ManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { createDriver, type Credentials } from "../../src/graph/createDriver";
import type { Graph } from "../../src/graph/Graph";

/** The Neo4j that graphSetup started for this test run. Only in `*.graph.test.ts` files: no other setting is looked at. */
export function testServer(): Credentials & Pick<ManagedNeo4j, "httpUrl" | "browserUrl" | "browserConnectUrl"> {
  const server = process.env["VISITGRAPH_TEST_NEO4J"];
  if (!server) throw new Error("No test server: name the file *.graph.test.ts");
  return JSON.parse(server) as ManagedNeo4j;
}

/** A connection to the test server, to be closed in `afterAll`. */
export function testGraph(): Graph {
  const server = testServer();
  const driver = createDriver(server);
  const { browserUrl, browserConnectUrl } = server;
  return {
    driver,
    database: "neo4j",
    browserUrl,
    browserConnectUrl,
    close: () => driver.close(),
  };
}

/** Deletes all nodes and relationships; constraints and indexes stay. */
export async function clearGraph({ driver, database }: Graph): Promise<void> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n", {}, { database });
}
