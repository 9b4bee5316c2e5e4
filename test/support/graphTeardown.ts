import "./graphSetup";
import { removeTestHome } from "./testHome";

/** Stops what graphSetup started and deletes its folder. */
export default async function graphTeardown(): Promise<void> {
  const server = globalThis.visitgraphTestServer;
  if (!server) return;
  await server.neo4j.stop();
  removeTestHome(server.home);
}
