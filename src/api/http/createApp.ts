import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Context } from "../Context";
import { LIMITS } from "../limits/LIMITS";
import { Loaders } from "../loaders";
import type { Read } from "../readGraph";
import { handleErrors, notFound } from "./handleErrors";
import { health } from "./health";
import type { Metrics } from "./metrics";
import { pages } from "./pages";
import { requestId, requestIdOf } from "./requestId";

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

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly read: Read;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly isClosing: () => boolean;
}

/** All routes of the service. No other origin may read the answers: there are no CORS headers. */
export function createApp({ apollo, read, metrics, log, isClosing }: AppParts): Express {
  const app = express();
  app.use(requestId);
  // The service itself speaks plain HTTP; whoever puts TLS before it sets Strict-Transport-Security there.
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false }));
  app.use(health(read, isClosing));
  app.get("/metrics", async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.use(
    "/graphql",
    express.json({ limit: LIMITS.body }),
    expressMiddleware(apollo, {
      context: async ({ res }) => ({ requestId: requestIdOf(res), read, loaders: new Loaders(read) }),
    }),
  );
  app.use(pages());
  app.use(notFound);
  app.use(handleErrors(log));
  return app;
}
