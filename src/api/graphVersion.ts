import neo4j from "neo4j-driver";
import { createHash } from "node:crypto";
import type { Graph } from "../graph/Graph";
import { unlessAborted } from "../shared/unlessAborted";
import { databaseError } from "./databaseError";
import type { Neo4jError } from "neo4j-driver";

/** Names the state of the graph, shortly: another name after every transaction that changed it. */
export type GraphVersion = (signal?: AbortSignal) => Promise<string>;

/** Neo4j tells after every read which transaction was the last one that it saw: the bookmark. */
export function graphVersion({ driver, database }: Pick<Graph, "driver" | "database">): GraphVersion {
  return async (signal) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await unlessAborted(session.run("RETURN 1"), signal);
      return createHash("sha256").update(session.lastBookmarks().join(" ")).digest("base64url").slice(0, 16);
    } catch (error) {
      throw error === signal?.reason ? error : databaseError(error as Neo4jError);
    } finally {
      void session.close();
    }
  };
}
