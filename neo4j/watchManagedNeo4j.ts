import { setTimeout as sleep } from "node:timers/promises";
import { boltUrl, readInstance, readRecord, type Instance } from "./instance";
import { managedFiles } from "./managedFiles";
import { startManagedNeo4j, type ManagedOptions } from "./startManagedNeo4j";
import { withLock } from "./withLock";

/** How often it is looked after, in milliseconds. */
const EVERY = 2_000;
/** What ends again so soon after a start will go on ending, in milliseconds. */
const SOON = 60_000;

type Watched = ManagedOptions & Required<Pick<ManagedOptions, "signal" | "notify">>;

/**
 * Sees to it that the Neo4j of a home that this process uses goes on running, until `signal` is given: one that ended by itself is started
 * again at the same address. One that was stopped by name stays stopped. Tells what happens, and what a person can do.
 */
export async function watchManagedNeo4j(options: Watched): Promise<void> {
  const { home, signal, notify } = options;
  const files = managedFiles(home);
  let started = -Infinity;
  while (await passes(signal)) {
    if (await readInstance(files)) continue;
    // Under the lock: one that is being stopped in order has ended too before its record is gone.
    const dead = await withLock(files, async () => (await readInstance(files)) ?? (await readRecord(files)));
    let failure: string | null = "Neo4j has been stopped.";
    if (dead && performance.now() - started < SOON) failure = "Neo4j has ended again right after its start.";
    else if (dead) {
      started = performance.now();
      failure = await startAgain(dead, options);
    }
    if (failure === null || signal.aborted) continue;
    notify(`${failure} \`visitgraph neo4j start\` starts it; its logs are in ${files.logs}.`);
    while (!(await readInstance(files)) && (await passes(signal)));
  }
}

/** Why it could not be; null when it runs. */
async function startAgain(dead: Instance, options: Watched): Promise<string | null> {
  options.notify("Neo4j has ended unexpectedly; starting it again. Until then queries are refused.");
  try {
    const again = await startManagedNeo4j({ ...options, ports: dead.ports, keep: dead.kept });
    // That this process uses it has been noted when it was started first.
    await again.stop();
    const isElsewhere = again.uri !== boltUrl(dead);
    options.notify(isElsewhere ? `Neo4j runs at ${again.uri} now: start this program anew.` : "Neo4j runs again.");
    return null;
  } catch (error) {
    return `Neo4j could not be started again: ${(error as Error).message}`;
  }
}

/** Waits until it is time to look again; false when nobody wants it any more. */
async function passes(signal: AbortSignal): Promise<boolean> {
  await sleep(EVERY, undefined, { signal }).catch(() => {});
  return !signal.aborted;
}
