import { rename, rm } from "node:fs/promises";
import { VisitgraphError } from "../src/shared/error";
import { readInstance } from "./instance";
import { livingUsers } from "./instanceUsers";
import { managedFiles } from "./managedFiles";
import { stopManagedNeo4j } from "./stopManagedNeo4j";
import { withLock } from "./withLock";

/**
 * Stops the managed Neo4j and puts another data folder in the place of its own, if nobody but this process uses it and `check`, which
 * is called while nobody else can come, does not throw. Killed halfway it leaves the old data, none, or the new.
 * Returns whether the instance was one that stays until it is stopped by name.
 */
export async function replaceData(home: string, data: string, check: () => Promise<void>): Promise<boolean> {
  const files = managedFiles(home);
  return withLock(files, async () => {
    await ensureUnshared(home);
    await check();
    const kept = (await readInstance(files))?.kept ?? false;
    await stopManagedNeo4j(files);
    await rm(files.data, { recursive: true, force: true });
    await rename(data, files.data);
    return kept;
  });
}

/** Throws GRAPH_IN_USE when another process uses the managed Neo4j of the home. */
export async function ensureUnshared(home: string): Promise<void> {
  const others = (await livingUsers(managedFiles(home))).filter(({ pid }) => pid !== process.pid);
  if (others.length === 0) return;
  throw new VisitgraphError(
    "GRAPH_IN_USE",
    `Another program uses the Neo4j of ${home} (process ${others.map(({ pid }) => pid).join(", ")}), which has to be stopped for this.`,
    { hint: "End that program (a service, an import) and try again." },
  );
}
