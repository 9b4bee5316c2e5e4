import { setTimeout as wait } from "node:timers/promises";
import { readInstance } from "../../neo4j/instance";
import { managedFiles } from "../../neo4j/managedFiles";
import { startManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { stopManagedNeo4j } from "../../neo4j/stopManagedNeo4j";
import { watchManagedNeo4j } from "../../neo4j/watchManagedNeo4j";
import { withLock } from "../../neo4j/withLock";
import { createDriver } from "../../src/graph/createDriver";
import { removeTestHome, testHome } from "../support/testHome";

const SMALL = { heap: "512m", pageCache: "64m" };

test("a Neo4j that dies is started again at its address; one that is stopped by name stays so, and both are told", async () => {
  const home = await testHome();
  const files = managedFiles(home);
  const options = { home, ports: { bolt: 0, http: 0 }, ...SMALL };
  const neo4j = await startManagedNeo4j(options);
  const driver = createDriver(neo4j);
  const told: string[] = [];
  const end = new AbortController();
  const watching = watchManagedNeo4j({ ...options, notify: (message) => told.push(message), signal: end.signal });
  const saysSo = async (message: RegExp) => {
    while (!told.some((each) => message.test(each))) await wait(100);
  };
  try {
    const { pid } = (await readInstance(files))!;
    process.kill(pid, "SIGKILL");
    await saysSo(/^Neo4j runs again\.$/);
    expect((await readInstance(files))!.pid).not.toBe(pid);
    await driver.executeQuery("RETURN 1");

    await withLock(files, () => stopManagedNeo4j(files));
    await saysSo(/has been stopped.*`visitgraph neo4j start`/);
    expect(await readInstance(files)).toBeNull();
  } finally {
    end.abort();
    await watching;
    await driver.close();
    await neo4j.stop();
    await withLock(files, () => stopManagedNeo4j(files));
    removeTestHome(home);
  }
}, 600_000);
