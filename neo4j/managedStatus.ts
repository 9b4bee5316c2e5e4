import { readInstance, type Instance } from "./instance";
import { livingUsers } from "./instanceUsers";
import { managedFiles } from "./managedFiles";
import type { RunningProcess } from "./runningProcess";

export interface ManagedStatus {
  /** Null when it is stopped. */
  readonly instance: Instance | null;
  readonly users: readonly RunningProcess[];
}

/** Whether the local Neo4j of this home runs, and who uses it. */
export async function managedStatus(home: string): Promise<ManagedStatus> {
  const files = managedFiles(home);
  return { instance: await readInstance(files), users: await livingUsers(files) };
}
