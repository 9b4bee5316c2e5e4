import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { choosePorts } from "../../neo4j/choosePorts";
import { ensureJars } from "../../neo4j/ensureJars";
import { findJava } from "../../neo4j/findJava";
import { startManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { verifyJars } from "../../neo4j/verifyJars";

let folder: string;
const realPath = process.env["PATH"];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-unit-"));
});
afterEach(() => {
  process.env["PATH"] = realPath;
  rmSync(folder, { recursive: true, force: true });
});

/** A program that only prints, in an otherwise empty PATH. */
function onlyProgram(name: string, script: string): NodeJS.ProcessEnv {
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(bin, name), 0o755);
  return { PATH: bin };
}

describe("Java", () => {
  test("missing", async () => {
    process.env["PATH"] = folder;
    await expect(startManagedNeo4j({ home: folder })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringContaining("no working java was found on the PATH"),
      hint: expect.stringContaining("NEO4J_URI"),
    });
  });

  test("too old", async () => {
    const env = onlyProgram("java", `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    await expect(findJava(env)).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringContaining('"11.0.22"'),
    });
  });

  test.each(["17.0.15", "21"])("%s is taken", async (version) => {
    expect(await findJava(onlyProgram("java", `echo 'openjdk version "${version}"' >&2`))).toBe("java");
  });

  test("JAVA_HOME that leads nowhere is named", async () => {
    const message = expect.stringContaining(path.join(folder, "bin", "java"));
    await expect(findJava({ JAVA_HOME: folder, PATH: realPath })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message,
    });
  });
});

describe("the jars", () => {
  const lib = () => path.join(folder, "lib");

  test("Maven missing", async () => {
    await expect(ensureJars(lib(), { env: { PATH: folder } })).rejects.toMatchObject({
      code: "MAVEN_MISSING",
      exitCode: 2,
    });
    expect(existsSync(lib())).toBe(false);
  });

  test("Maven failing: its own words", async () => {
    const env = onlyProgram("mvn", "echo '[ERROR] Could not resolve neo4j'; exit 1");
    await expect(ensureJars(lib(), { env })).rejects.toMatchObject({
      code: "DOWNLOAD_FAILED",
      message: expect.stringContaining("Could not resolve neo4j"),
    });
    expect(existsSync(lib())).toBe(false);
  });

  test("a file that does not belong there is named", async () => {
    mkdirSync(lib());
    writeFileSync(path.join(lib(), "evil.jar"), "");
    await expect(verifyJars(lib())).rejects.toMatchObject({
      code: "CHECKSUM_MISMATCH",
      message: expect.stringContaining("evil.jar"),
      hint: expect.stringContaining("Delete that folder"),
    });
  });

  test("a missing file is named", async () => {
    mkdirSync(lib());
    await expect(verifyJars(lib())).rejects.toMatchObject({
      code: "CHECKSUM_MISMATCH",
      message: expect.stringContaining("is missing"),
    });
  });
});

describe("ports", () => {
  let other: Server;
  let taken: number;
  beforeEach(async () => {
    other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    taken = (other.address() as AddressInfo).port;
  });
  afterEach(() => void other.close());
  const file = () => path.join(folder, "ports.json");

  test("a wanted port that is taken", async () => {
    await expect(choosePorts(file(), { bolt: taken, http: 0 }, () => {})).rejects.toMatchObject({
      code: "PORT_TAKEN",
      message: `Port ${taken} (NEO4J_BOLT_PORT) is taken by another program.`,
    });
  });

  test("a remembered port that is taken gives way to a free one, which is remembered, and said", async () => {
    writeFileSync(file(), JSON.stringify({ bolt: taken, http: 0 }));
    const said: string[] = [];
    const chosen = await choosePorts(file(), {}, (message) => said.push(message));
    expect(chosen.bolt).not.toBe(taken);
    expect(said).toEqual([`Port ${taken} is taken by another program: Neo4j (bolt) uses ${chosen.bolt} from now on.`]);
    expect(await choosePorts(file(), {}, (message) => said.push(message))).toEqual(chosen);
    expect(said).toHaveLength(1);
  });
});
