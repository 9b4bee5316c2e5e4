import { statSync } from "node:fs";
import { connect } from "../../src/graph/connect";
import type { Credentials } from "../../src/graph/createDriver";
import { managedFiles } from "../../neo4j/managedFiles";
import { managedStatus } from "../../neo4j/managedStatus";
import { isRunning } from "../../neo4j/runningProcess";
import { startManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { removeTestHome, testHome } from "../support/testHome";

const SMALL = { heap: "512m", pageCache: "64m" };
let home: string;

beforeAll(async () => {
  home = await testHome();
});
afterAll(() => removeTestHome(home));

async function query(server: Credentials, cypher: string): Promise<unknown> {
  const driver = await connect(server, "neo4j");
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: "neo4j" });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

test("two users share one instance, the last one stops it, and the data are there at the next start", async () => {
  const [first, second] = await Promise.all([
    startManagedNeo4j({ home, ports: { bolt: 0, http: 0 }, ...SMALL }),
    startManagedNeo4j({ home, ports: { bolt: 0, http: 0 }, ...SMALL }),
  ]);
  expect(second.uri).toBe(first.uri);
  await query(first, "CREATE (:Probe {name: 'Hưng Yên'})");

  await first.stop();
  expect(await query(second, "MATCH (n:Probe) RETURN n.name")).toBe("Hưng Yên");
  const { instance, users } = await managedStatus(home);
  expect(users).toEqual([expect.objectContaining({ pid: process.pid })]);
  await second.stop();
  expect((await managedStatus(home)).instance).toBeNull();
  expect(isRunning(instance!)).toBe(false);

  const third = await startManagedNeo4j({ home, ...SMALL });
  try {
    expect(third.uri).toBe(first.uri);
    expect(await query(third, "MATCH (n:Probe) RETURN n.name")).toBe("Hưng Yên");
  } finally {
    await third.stop();
  }
}, 300_000);

test("only the owner can read the password, or enter the folder", () => {
  const files = managedFiles(home);
  expect(statSync(files.password).mode & 0o777).toBe(0o600);
  expect(statSync(files.folder).mode & 0o777).toBe(0o700);
});

test("a start that is given up leaves nothing running", async () => {
  const controller = new AbortController();
  const starting = startManagedNeo4j({ home, ...SMALL, signal: controller.signal });
  setTimeout(() => controller.abort(), 2_000);
  await expect(starting).rejects.toMatchObject({ name: "AbortError" });
  expect((await managedStatus(home)).instance).toBeNull();
}, 180_000);
