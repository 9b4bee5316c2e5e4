import { startManagedNeo4j, type ManagedOptions } from "../../neo4j/startManagedNeo4j";
import type { Settings } from "../shared/settings";
import { connect } from "./connect";
import type { Graph } from "./Graph";

export interface OpenOptions {
  /** Is told in a sentence what takes time or is not as usual. */
  readonly notify?: (message: string) => void;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * Connects to the Neo4j of NEO4J_URI where that is set, else to the managed local one, which is started unless it runs. Closing the
 * graph stops the managed one again, if nobody else uses it. Throws what `connect` and `startManagedNeo4j` throw.
 */
export async function openGraph(settings: Settings, options: OpenOptions = {}): Promise<Graph> {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = settings;
  if (uri) {
    const driver = await connect({ uri, user, password }, database);
    return { driver, database, browserUrl: null, close: () => driver.close() };
  }
  const managed = await startManagedNeo4j({ ...managedOptions(settings), ...options });
  try {
    const driver = await connect(managed, database);
    const close = async () => {
      await driver.close();
      await managed.stop();
    };
    const { browserUrl, browserConnectUrl } = managed;
    return { driver, database, browserUrl, browserConnectUrl, close };
  } catch (error) {
    await managed.stop();
    throw error;
  }
}

/** How the settings want the managed Neo4j. */
export const managedOptions = (settings: Settings): ManagedOptions => ({
  home: settings.home,
  ports: { bolt: settings.neo4jBoltPort, http: settings.neo4jHttpPort },
  heap: settings.neo4jHeap,
  pageCache: settings.neo4jPageCache,
});
