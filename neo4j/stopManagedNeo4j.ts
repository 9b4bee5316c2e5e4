import { forgetInstance, readInstance } from "./instance";
import type { ManagedFiles } from "./managedFiles";
import { stopProcess } from "./stopProcess";

/** Stops the instance, whoever uses it, and waits for its end; returns whether one was running. To be called under the lock. */
export async function stopManagedNeo4j(files: ManagedFiles): Promise<boolean> {
  const instance = await readInstance(files);
  if (instance) await stopProcess(instance);
  await forgetInstance(files);
  return instance !== null;
}
