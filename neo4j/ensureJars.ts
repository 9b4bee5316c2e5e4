import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { VisitgraphError } from "../src/shared/error";
import { packageRoot } from "../src/shared/packageRoot";
import { verifyJars } from "./verifyJars";

export interface FetchOptions {
  readonly notify?: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Makes `lib` hold exactly the jars that neo4j/jars.sha256 lists: Maven brings them once (about 137 MB), and every start checks them.
 * Throws MAVEN_MISSING, DOWNLOAD_FAILED or CHECKSUM_MISMATCH.
 */
export async function ensureJars(lib: string, options: FetchOptions = {}): Promise<void> {
  await (existsSync(lib) ? verifyJars(lib) : fetchJars(lib, options));
}

async function fetchJars(lib: string, options: FetchOptions): Promise<void> {
  options.notify?.("Fetching Neo4j with Maven (137 MB, once) …");
  // Renamed into place when complete and right, so that a half-done download never looks like a whole one.
  const part = `${lib}.part-${process.pid}`;
  await mkdir(part, { recursive: true });
  try {
    await copyDependencies(part, options);
    await verifyJars(part);
    if (!existsSync(lib)) await rename(part, lib);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function copyDependencies(folder: string, { env = process.env, signal }: FetchOptions): Promise<void> {
  const pom = path.join(packageRoot(), "neo4j", "pom.xml");
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${folder}`];
  try {
    await promisify(execFile)("mvn", ["-q", "-B", "-f", pom, ...goal], { maxBuffer: 1 << 24, env, signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw (cause as NodeJS.ErrnoException).code === "ENOENT" ? mavenMissing(cause) : downloadFailed(cause);
  }
}

function mavenMissing(cause: unknown): VisitgraphError {
  const message = "Neo4j has to be fetched once with Maven, and there is no mvn on the PATH.";
  const hint =
    "Install Maven (on Debian or Ubuntu: apt-get install maven), or set NEO4J_URI to use a Neo4j that already runs.";
  return new VisitgraphError("MAVEN_MISSING", message, { hint, cause });
}

function downloadFailed(cause: unknown): VisitgraphError {
  const said = /^\[ERROR\]\s*(.+)$/m.exec((cause as { stdout?: string }).stdout ?? "")?.[1];
  return new VisitgraphError("DOWNLOAD_FAILED", `Maven could not fetch Neo4j: ${said ?? String(cause)}`, {
    hint: "Check the network, or Maven's settings.xml where a proxy or a mirror is needed, and try again.",
    cause,
  });
}
