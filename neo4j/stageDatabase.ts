import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { findJava } from "./findJava";
import { managedFiles } from "./managedFiles";
import { readPassword } from "./readPassword";
import { runNeo4jAdmin } from "./runNeo4jAdmin";
import { setInitialPassword } from "./setInitialPassword";
import { writeConf } from "./writeConf";

export interface StageOptions {
  readonly home: string;
  /** Holds the CSV files and, by its name `argumentsFile`, the list of them for `neo4j-admin database import full`. */
  readonly folder: string;
  readonly argumentsFile: string;
  /** JVM size, as "1g" or "512m". */
  readonly heap: string;
}

/** Not used: nothing listens while a database is imported. */
const NO_PORTS = { bolt: 0, http: 0 };

/**
 * Imports CSV files into a data folder of its own, beside the one that the managed Neo4j of the home uses, and returns that folder:
 * a whole one, with the same password, for `replaceData`.
 */
export async function stageDatabase({ home, folder, argumentsFile, heap }: StageOptions): Promise<string> {
  const managed = managedFiles(home);
  const at = (name: string) => path.join(folder, name);
  const files = { ...managed, folder, conf: at("conf"), data: at("data"), logs: at("logs"), run: at("run") };
  await rm(files.data, { recursive: true, force: true });
  await mkdir(files.data, { recursive: true, mode: 0o700 });
  await writeConf(files, NO_PORTS, "64m");
  const java = await findJava();
  await setInitialPassword(java, files, await readPassword(managed.password));
  await runNeo4jAdmin(java, files, ["database", "import", "full", `@${argumentsFile}`, "neo4j"], heap);
  return files.data;
}
