import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { VisitgraphError } from "../src/shared/error";
import type { ManagedFiles } from "./managedFiles";

/**
 * Runs `neo4j-admin …args`, in the folder of a Neo4j that must be stopped for most of its commands. `heap` is a JVM size ("1g").
 * Throws NEO4J_START_FAILED with its last line when it fails.
 */
export async function runNeo4jAdmin(
  java: string,
  files: ManagedFiles,
  args: readonly string[],
  heap?: string,
): Promise<void> {
  // The arguments go by file, not by command line: there every user of the machine could read a password.
  const argFile = path.join(files.folder, `admin-${process.pid}.args`);
  const jvm = heap ? [`-Xmx${heap}`] : [];
  const all = [...jvm, "-cp", path.join(files.lib, "*"), "org.neo4j.server.startup.Neo4jAdminCommand", ...args];
  await writeFile(argFile, all.map(quote).join("\n"), { mode: 0o600 });
  try {
    const env = { ...process.env, NEO4J_HOME: files.folder, NEO4J_CONF: files.conf };
    await promisify(execFile)(java, [`@${argFile}`], { env, cwd: files.folder, maxBuffer: 1 << 26 });
  } catch (cause) {
    const { stderr = "", stdout = "" } = cause as { stderr?: string; stdout?: string };
    const said = (stderr || stdout).trim().split("\n").at(-1) ?? "";
    throw new VisitgraphError("NEO4J_START_FAILED", `neo4j-admin ${args.slice(0, 2).join(" ")} failed: ${said}`, {
      cause,
    });
  } finally {
    await rm(argFile, { force: true });
  }
}

/** An argument as the java launcher reads it from a file. */
function quote(argument: string): string {
  return `"${argument.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
