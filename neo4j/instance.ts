import { readFile, rm, writeFile } from "node:fs/promises";
import type { Ports } from "./choosePorts";
import type { ManagedFiles } from "./managedFiles";
import { isRunning, type RunningProcess } from "./runningProcess";

/** The Neo4j process of a home, as its starter wrote it down. */
export interface Instance extends RunningProcess {
  readonly ports: Ports;
  /** Stays when its last user leaves, until `neo4j stop`. */
  readonly kept: boolean;
}

type Listening = Pick<Instance, "ports">;
export const boltUrl = ({ ports }: Listening): string => `bolt://127.0.0.1:${ports.bolt}`;
export const httpUrl = ({ ports }: Listening): string => `http://127.0.0.1:${ports.http}`;
/** Where it serves Neo4j Browser. */
export const browserUrl = (instance: Listening): string => `${httpUrl(instance)}/browser/`;
/** Where it serves style, saved queries and guide. */
export const browserFilesUrl = (instance: Listening): string => `${browserUrl(instance)}visitgraph/`;

/** The instance that runs now; null when there is none, or only the record of one that ended. */
export async function readInstance(files: ManagedFiles): Promise<Instance | null> {
  const instance = await readRecord(files);
  return instance && isRunning(instance) ? instance : null;
}

/** The instance that was started last, running or not; null when it was stopped in order, or never started. */
export async function readRecord(files: ManagedFiles): Promise<Instance | null> {
  return readFile(files.instance, "utf8").then(
    (text) => JSON.parse(text) as Instance,
    () => null,
  );
}

export async function writeInstance(files: ManagedFiles, instance: Instance): Promise<void> {
  await writeFile(files.instance, JSON.stringify(instance));
}

export async function forgetInstance(files: ManagedFiles): Promise<void> {
  await rm(files.instance, { force: true });
}
