import neo4j, { type Neo4jError, type ProfiledPlan } from "neo4j-driver";
import { createServer } from "node:http";
import { ANYONE } from "../../../src/api/access/Caller";
import { createApolloServer } from "../../../src/api/createApolloServer";
import { createMetrics } from "../../../src/api/http/metrics";
import { Loaders } from "../../../src/api/loaders";
import type { Read } from "../../../src/api/readGraph";
import type { Graph } from "../../../src/graph/Graph";
import { createLog } from "../../../src/shared/log";

export interface QueryProfile {
  readonly statements: number;
  /** What the database looked at, in all statements together. */
  readonly dbHits: number;
}

/** Answers GraphQL queries with every statement profiled. */
export function createProfiler({ driver, database }: Graph): (query: string) => Promise<QueryProfile> {
  const apollo = createApolloServer({
    httpServer: createServer(),
    log: createLog("silent"),
    metrics: createMetrics(),
    introspection: true,
    access: { openReads: true, hasKeys: false },
  });
  return async (query) => {
    const profiles: number[] = [];
    const read: Read = async (statement, parameters) => {
      const values = Object.entries(parameters).map(([name, value]) => [
        name,
        Number.isInteger(value) ? neo4j.int(value as number) : value,
      ]);
      const { records, summary } = await driver
        .executeQuery(`PROFILE ${statement}`, Object.fromEntries(values), { database, routing: "READ" })
        .catch((error: Neo4jError) => {
          throw new Error(`${error.message}\n${statement}`);
        });
      profiles.push(hitsOf(summary.profile as ProfiledPlan));
      return records.map((record) => record.toObject()) as never;
    };
    const { body } = await apollo.executeOperation(
      { query },
      {
        contextValue: {
          ...{ requestId: "profile", caller: ANYONE, read, loaders: new Loaders(read) },
          graphVersion: async () => "profile",
          curator: () => Promise.reject(new Error("Nothing is judged here.")),
        },
      },
    );
    if (body.kind !== "single" || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return { statements: profiles.length, dbHits: profiles.reduce((sum, hits) => sum + hits, 0) };
  };
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child as ProfiledPlan), 0);
