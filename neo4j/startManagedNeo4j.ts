import type { Credentials } from "../src/graph/createDriver";
import type { WantedPorts } from "./choosePorts";
import { boltUrl, browserUrl, httpUrl, readInstance, writeInstance } from "./instance";
import { join, leave } from "./instanceUsers";
import { launch } from "./launch";
import { managedFiles } from "./managedFiles";
import { readPassword } from "./readPassword";
import { stopManagedNeo4j } from "./stopManagedNeo4j";
import { waitForBolt } from "./waitForBolt";
import { withLock } from "./withLock";

export interface ManagedOptions {
  /** VISITGRAPH_HOME: one Neo4j a home. */
  readonly home: string;
  /** Wanted ports; 0 means any free one. Left out: those of the last run, else 7687 and 7474, else free ones. */
  readonly ports?: WantedPorts;
  readonly heap?: string;
  readonly pageCache?: string;
  /** Keep it running when its last user leaves, until it is stopped by name. */
  readonly keep?: boolean;
  /** Is told in a sentence what takes time or is not as usual. */
  readonly notify?: (message: string) => void;
  /** Gives up a start that is under way, and leaves nothing running. */
  readonly signal?: AbortSignal;
}

export interface ManagedNeo4j extends Credentials {
  readonly httpUrl: string;
  /** Where Neo4j Browser is served. */
  readonly browserUrl: string;
  /** Opens Neo4j Browser, connected. It carries the password: for the person at the terminal, not for a log. */
  readonly browserConnectUrl: string;
  /** Leaves the instance; the last of all processes to leave stops it, and then the call returns when it has ended. */
  stop(): Promise<void>;
}

/**
 * The running local Neo4j of a home: joined where it runs already, else started (fetched first, the very first time).
 * Throws JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED, CHECKSUM_MISMATCH, PORT_TAKEN, NEO4J_START_FAILED or NEO4J_AUTH_FAILED.
 */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { home, ports = {}, heap = "1g", pageCache = "512m", keep = false, notify = () => {}, signal } = options;
  const files = managedFiles(home);
  return withLock(files, async () => {
    const password = await readPassword(files.password);
    const running = await readInstance(files);
    const instance = running ?? (await launch(files, password, { ports, heap, pageCache, notify, signal }));
    const credentials = { uri: boltUrl(instance), user: "neo4j", password };
    try {
      await waitForBolt(credentials, instance, files, signal);
    } catch (error) {
      if (!running) await stopManagedNeo4j(files);
      throw error;
    }
    if (keep) await writeInstance(files, { ...instance, kept: true });
    const note = await join(files);
    const stop = () =>
      withLock(files, async () => {
        const inUse = await leave(files, note);
        if (!inUse && !(await readInstance(files))?.kept) await stopManagedNeo4j(files);
      });
    const urls = { httpUrl: httpUrl(instance), browserUrl: browserUrl(instance) };
    return { ...credentials, ...urls, browserConnectUrl: `${urls.browserUrl}connect.html#${password}`, stop };
  });
}
