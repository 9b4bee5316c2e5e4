import { mkdir } from "node:fs/promises";
import lockfile from "proper-lockfile";
import type { ManagedFiles } from "./managedFiles";

/** Runs `action` while no other process starts or stops the Neo4j of this home. A lock whose holder died is taken over after 10 s. */
export async function withLock<T>(files: ManagedFiles, action: () => Promise<T>): Promise<T> {
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
  const release = await lockfile.lock(files.folder, {
    lockfilePath: `${files.folder}/lock`,
    retries: { retries: 600, factor: 1, minTimeout: 250, maxTimeout: 250 },
  });
  try {
    return await action();
  } finally {
    await release();
  }
}
