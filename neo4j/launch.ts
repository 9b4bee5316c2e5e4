import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { VisitgraphError } from "../src/shared/error";
import { choosePorts, type WantedPorts } from "./choosePorts";
import { ensureJars } from "./ensureJars";
import { findJava } from "./findJava";
import { browserFilesUrl, writeInstance, type Instance } from "./instance";
import type { ManagedFiles } from "./managedFiles";
import { runningProcess } from "./runningProcess";
import { setInitialPassword } from "./setInitialPassword";
import { unpackBrowser } from "./unpackBrowser";
import { writeConf } from "./writeConf";

export interface LaunchOptions {
  readonly ports: WantedPorts;
  /** JVM size, as "1g" or "512m". */
  readonly heap: string;
  readonly pageCache: string;
  readonly notify: (message: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** As Neo4j's own launcher sets them: its off-heap memory and its network layer reach into these packages. */
const JVM_FLAGS = [
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-XX:-OmitStackTraceInFastThrow",
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Djdk.nio.maxCachedBufferSize=1024",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** Starts the process (it does not wait for an answer) and writes down which one it is. To be called under the lock. */
export async function launch(files: ManagedFiles, password: string, options: LaunchOptions): Promise<Instance> {
  const java = await findJava();
  await ensureJars(files.lib, options);
  const ports = await choosePorts(files.ports, options.ports, options.notify);
  await writeConf(files, ports, options.pageCache);
  if (!existsSync(path.join(files.data, "databases"))) await setInitialPassword(java, files, password);
  options.notify("Starting Neo4j …");
  const classPath = [await unpackBrowser(files, browserFilesUrl({ ports })), path.join(files.lib, "*")].join(
    path.delimiter,
  );
  const main = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${files.folder}`, `--config-dir=${files.conf}`];
  const pid = await spawnDetached(java, [`-Xmx${options.heap}`, ...JVM_FLAGS, "-cp", classPath, ...main], files);
  const started = runningProcess(pid)?.started;
  if (!started) throw await startFailure(files);
  const instance: Instance = { pid, started, ports, kept: false };
  await writeInstance(files, instance);
  return instance;
}

/** Why the process ended before it answered, in the last words of its log. */
export async function startFailure(files: ManagedFiles): Promise<VisitgraphError> {
  const log = await readFile(consoleLog(files), "utf8").catch(() => "");
  const said =
    log
      .split("\n")
      .filter((line) => /Exception|Error|Caused by/.test(line))
      .at(-1) ?? log.trim().split("\n").at(-1);
  return new VisitgraphError("NEO4J_START_FAILED", `Neo4j ended while starting: ${said?.trim() || "it said nothing"}`, {
    hint: `Its logs are in ${files.logs}.`,
  });
}

/** In a process group of its own: Ctrl-C in the terminal must reach us only, so that we can stop it in order. */
async function spawnDetached(command: string, args: readonly string[], files: ManagedFiles): Promise<number> {
  await mkdir(files.logs, { recursive: true });
  const log = await open(consoleLog(files), "w", 0o600);
  try {
    const child = spawn(command, args, { detached: true, stdio: ["ignore", log.fd, log.fd], cwd: files.folder });
    await once(child, "spawn");
    child.unref();
    return child.pid!;
  } finally {
    await log.close();
  }
}

function consoleLog(files: ManagedFiles): string {
  return path.join(files.logs, "console.log");
}
