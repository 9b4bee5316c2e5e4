import { readInstance, writeInstance } from "./instance";
import { managedFiles } from "./managedFiles";
import { withLock } from "./withLock";

/** Lets the running Neo4j of the home stay when its last user leaves, until it is stopped by name. */
export async function keepManagedNeo4j(home: string): Promise<void> {
  const files = managedFiles(home);
  await withLock(files, async () => {
    const instance = await readInstance(files);
    if (instance) await writeInstance(files, { ...instance, kept: true });
  });
}
