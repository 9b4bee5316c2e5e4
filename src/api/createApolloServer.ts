import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
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
import { accessPlugin, type AccessRules } from "./plugins/accessPlugin";
import { cachePlugin } from "./plugins/cachePlugin";
import { limitsPlugin } from "./plugins/limitsPlugin";
import { logPlugin } from "./plugins/logPlugin";
import { metricsPlugin } from "./plugins/metricsPlugin";
import { statusPlugin } from "./plugins/statusPlugin";
import { tracePlugin } from "./plugins/tracePlugin";
import { resolvers } from "./resolvers/resolvers";

/** How long pages and figures under way may still take when the server stops, in milliseconds; operations have been waited for before. */
const STOP_TIME = 1_000;

export interface ApolloParts {
  readonly httpServer: Server;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly introspection: boolean;
  readonly access: AccessRules;
}

/** The GraphQL server, not yet started. When it stops, it closes the HTTP server. */
export function createApolloServer({
  httpServer,
  log,
  metrics,
  introspection,
  access,
}: ApolloParts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: gql(readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8")),
    resolvers,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
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
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: STOP_TIME }),
      accessPlugin(access),
      limitsPlugin,
      cachePlugin,
      logPlugin(log),
      metricsPlugin(metrics),
      tracePlugin,
      statusPlugin,
    ],
  });
}
