import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { gql } from "graphql-tag";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Logger } from "pino";
import { packageRoot } from "../shared/packageRoot";
import type { Context } from "./Context";
import { formatError } from "./formatError";
import { LIMITS } from "./limits/LIMITS";
import type { Metrics } from "./http/metrics";
import { limitsPlugin } from "./plugins/limitsPlugin";
import { logPlugin } from "./plugins/logPlugin";
import { metricsPlugin } from "./plugins/metricsPlugin";
import { partialAnswerPlugin } from "./plugins/partialAnswerPlugin";
import { resolvers } from "./resolvers/resolvers";

const DRAIN_TIME = 10_000;

/** The GraphQL server, not yet started. When it stops, it closes the HTTP server once the requests under way are answered. */
export function createApolloServer({
  httpServer,
  log,
  metrics,
}: {
  httpServer: Server;
  log: Logger;
  metrics: Metrics;
}): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: gql(readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8")),
    resolvers,
    // The API is open and read-only: hiding its schema would protect nothing, the limits do.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: 10_000,
    validationOptions: { maxErrors: 10 },
    executionOptions: { maxCoercionErrors: 20 },
    formatError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_TIME }),
      limitsPlugin,
      logPlugin(log),
      metricsPlugin(metrics),
      partialAnswerPlugin,
    ],
  });
}
