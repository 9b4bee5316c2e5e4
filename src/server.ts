import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApolloServer } from "./api/createApolloServer";
import { createApp } from "./api/http/createApp";
import { createMetrics } from "./api/http/metrics";
import { readGraph, type Read } from "./api/readGraph";
import type { Graph } from "./graph/Graph";
import { VisitgraphError } from "./shared/error";
import { createLog } from "./shared/log";
import type { Settings } from "./shared/settings";

export interface ServerOptions {
  readonly settings: Pick<Settings, "host" | "port" | "logLevel">;
  /** Stays the caller's to close. */
  readonly graph: Graph;
  /** How long one Cypher statement may take, in milliseconds; longer than usual for tests on a busy machine. */
  readonly statementTimeout?: number;
}

export interface RunningServer {
  /** Where it can be reached, "http://127.0.0.1:4000". */
  readonly url: string;
  /** Takes no more requests, and resolves when those under way are answered, or cut off after 10 s. */
  close(): Promise<void>;
}

/** How long a client may take to send its request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
const ANY_ADDRESS: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * Starts the query service: API, explorer, playground, health and metrics. Port 0 takes a free one.
 * @throws VisitgraphError PORT_TAKEN
 */
export async function startServer({ settings, graph, statementTimeout }: ServerOptions): Promise<RunningServer> {
  const log = createLog(settings.logLevel);
  let closing = false;
  const httpServer = createServer();
  httpServer.requestTimeout = REQUEST_TIMEOUT;
  const metrics = createMetrics();
  const read = counted(readGraph(graph, statementTimeout), () => metrics.statements.inc());
  const apollo = createApolloServer({ httpServer, log, metrics });
  await apollo.start();
  httpServer.on("request", createApp({ apollo, read, metrics, log, isClosing: () => closing }));
  await listen(httpServer, settings).catch(async (error: Error) => {
    await apollo.stop();
    throw error;
  });
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(settings.host)}:${port}`,
    close: async () => {
      closing = true;
      await apollo.stop();
    },
  };
}

function counted(read: Read, count: () => void): Read {
  return (statement, parameters) => {
    count();
    return read(statement, parameters);
  };
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
