import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Response } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Settings } from "../../shared/settings";
import type { Authenticate } from "../access/createAuthenticator";
import type { Context } from "../Context";
import type { Curator } from "../curation/Curator";
import { LIMITS } from "../limits/LIMITS";
import type { Timeouts } from "../limits/TIMEOUTS";
import { Loaders } from "../loaders";
import type { GraphVersion } from "../graphVersion";
import type { Read } from "../readGraph";
import { authenticate, callerOf } from "./authenticate";
import { checkHost } from "./checkHost";
import type { Drain } from "./Drain";
import { traceRequest } from "../tracing/traceRequest";
import { figures } from "./figures";
import { handleErrors, notFound } from "./handleErrors";
import { health } from "./health";
import { limitConcurrency } from "./limitConcurrency";
import { limitRate } from "./limitRate";
import type { Metrics } from "./metrics";
import { pages } from "./pages";
import { requestId, requestIdOf } from "./requestId";
import { requireUtf8 } from "./requireUtf8";
import { requestSignal } from "./requestSignal";
import { showPlayground } from "./showPlayground";

/** Everything the pages load comes from here. Inline styles are what the playground's editor needs; inline scripts stay forbidden. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  },
};

/** Answers shorter than this gain nothing by compression, in bytes. */
const COMPRESSED_FROM = 4_096;

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly read: Read;
  readonly curator: Curator;
  readonly graphVersion: GraphVersion;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly drain: Drain;
  readonly authenticate: Authenticate;
  readonly timeouts: Pick<Timeouts, "operation">;
  /** Operations that run at the same time. */
  readonly concurrent: number;
  /** Requests of one client a minute, 0 for any number. */
  readonly rateLimit: number;
  /** How many proxies stand between the clients and the service. */
  readonly trustProxy: number;
  /** Where the service listens, and the names by which it is reached. */
  readonly names: Pick<Settings, "host" | "hostNames">;
}

/** All routes of the service. No other origin may read the answers: there are no CORS headers. */
export function createApp(parts: AppParts): Express {
  const { apollo, read, metrics, log, drain } = parts;
  const app = express();
  app.set("trust proxy", parts.trustProxy);
  // The answers that clients may keep have one of their own, see cachePlugin.
  app.set("etag", false);
  app.use(requestId);
  // The service itself speaks plain HTTP; whoever puts TLS before it sets Strict-Transport-Security there.
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false }));
  // Before the check: a probe asks by whatever name or address it has, and learns nothing of the graph.
  app.use(health(read, drain));
  app.use(checkHost(parts.names));
  app.use(figures(metrics, parts.authenticate));
  app.use(compression({ threshold: COMPRESSED_FROM, level: 1 }));
  app.use(
    "/graphql",
    showPlayground,
    traceRequest,
    drain.middleware,
    limitRate(parts.rateLimit),
    authenticate(parts.authenticate),
    requireUtf8,
    express.json({ limit: LIMITS.body, inflate: false }),
    // After the body has come: slow clients take nobody's place.
    limitConcurrency(parts.concurrent),
    expressMiddleware(apollo, { context: async ({ res }) => createContext(res, parts) }),
  );
  app.use(pages());
  app.use(notFound);
  app.use(handleErrors(log));
  return app;
}

function createContext(response: Response, { read, curator, graphVersion, timeouts }: AppParts): Context {
  const signal = requestSignal(response, timeouts.operation);
  const cancelled: Read = (statement, parameters) => read(statement, parameters, signal);
  return {
    requestId: requestIdOf(response),
    caller: callerOf(response),
    read: cancelled,
    graphVersion: () => graphVersion(signal),
    loaders: new Loaders(cancelled),
    // What is being recorded is not cut off half-way when the client hangs up.
    curator,
  };
}
