import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createCurator } from "../import/curate/createCurator";
import { judgementFile } from "../import/curate/judgementFile";
import { checkAccess, type AccessSettings } from "./api/access/checkAccess";
import { createAuthenticator, type AuthSettings } from "./api/access/createAuthenticator";
import { createApolloServer } from "./api/createApolloServer";
import { graphVersion } from "./api/graphVersion";
import { answerClientErrors } from "./api/http/answerClientErrors";
import { createApp } from "./api/http/createApp";
import { Drain } from "./api/http/Drain";
import { createMetrics } from "./api/http/metrics";
import { LIMITS } from "./api/limits/LIMITS";
import { TIMEOUTS, type Timeouts } from "./api/limits/TIMEOUTS";
import { readGraph } from "./api/readGraph";
import { startTracing } from "./api/tracing/startTracing";
import { tracedRead } from "./api/tracing/tracedRead";
import { answerLocally } from "./api/warm/answerLocally";
import { warmUp } from "./api/warm/warmUp";
import type { Graph } from "./graph/Graph";
import { VisitgraphError } from "./shared/error";
import { createLog } from "./shared/log";
import type { Settings } from "./shared/settings";

export interface ServerOptions {
  readonly settings: Pick<
    Settings,
    "home" | "host" | "hostNames" | "port" | "logLevel" | "introspection" | "rateLimit" | "trustProxy" | "otlpEndpoint"
  > &
    AccessSettings &
    AuthSettings;
  /** Stays the caller's to close. */
  readonly graph: Graph;
  /** Other times than usual, for tests. */
  readonly timeouts?: Partial<Timeouts>;
  /** Where to log instead of stderr, for tests. */
  readonly log?: Logger;
  /** How many operations may run at the same time. */
  readonly concurrent?: number;
}

export interface RunningServer {
  /** Where it can be reached, "http://127.0.0.1:4000". */
  readonly url: string;
  /** Takes no more operations, answers 503 to those that still come, and resolves when those under way are answered, or cut off after 10 s. */
  close(): Promise<void>;
}

const DRAIN_TIME = 10_000;
/** How often Node looks for requests that take too long to arrive, in milliseconds. */
const CHECKING_INTERVAL = 250;
const ANY_ADDRESS: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * Starts the query service: API, explorer, playground, health and metrics. Port 0 takes a free one.
 * @throws VisitgraphError PORT_TAKEN, SETTINGS_INVALID
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, graph, concurrent = LIMITS.concurrent } = options;
  const { openReads } = checkAccess(settings);
  const authenticate = createAuthenticator(settings);
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const { log = createLog(settings.logLevel) } = options;
  const drain = new Drain();
  const httpServer = createServer({
    requestTimeout: timeouts.request,
    headersTimeout: timeouts.request,
    connectionsCheckingInterval: CHECKING_INTERVAL,
  });
  answerClientErrors(httpServer);
  const metrics = createMetrics();
  const count = () => metrics.statements.inc();
  const apollo = createApolloServer({
    httpServer,
    log,
    metrics,
    introspection: settings.introspection,
    access: { openReads, hasKeys: settings.authJwks !== undefined },
  });
  const stopTracing = await startTracing(settings.otlpEndpoint);
  await apollo.start();
  const curator = createCurator(graph, judgementFile(settings.home));
  const version = counted(graphVersion(graph), count);
  const app = createApp({
    apollo,
    read: tracedRead(counted(readGraph(graph, timeouts.statement), count)),
    curator,
    graphVersion: version,
    metrics,
    log,
    drain,
    authenticate,
    timeouts,
    concurrent,
    rateLimit: settings.rateLimit,
    trustProxy: settings.trustProxy,
    names: settings,
  });
  httpServer.on("request", app);
  // Before anyone is let in, and before /readyz can say that all is ready.
  if (timeouts.warming > 0) {
    const read = counted(readGraph(graph, timeouts.warming), count);
    await warmUp(answerLocally(apollo, { read, graphVersion: version, curator }), timeouts.warming);
  }
  await listen(httpServer, settings).catch(async (error: Error) => {
    await apollo.stop();
    await stopTracing();
    throw error;
  });
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(settings.host)}:${port}`,
    close: async () => {
      await drain.close(DRAIN_TIME);
      await apollo.stop();
      await stopTracing();
    },
  };
}

function counted<Ask extends (...args: never[]) => unknown>(ask: Ask, count: () => void): Ask {
  return ((...args) => {
    count();
    return ask(...args);
  }) as Ask;
}

function listen(server: Server, { host, port }: ServerOptions["settings"]): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new VisitgraphError("PORT_TAKEN", `Port ${port} of ${host} is taken by another program.`, {
              hint: "Choose another one: set PORT in the environment or in .env, as in PORT=4001.",
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

function hostInUrl(host: string): string {
  if (ANY_ADDRESS.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
