import { once } from "node:events";
import { managedFiles } from "../../neo4j/managedFiles";
import { watchManagedNeo4j } from "../../neo4j/watchManagedNeo4j";
import { checkAccess } from "../../src/api/access/checkAccess";
import type { Graph } from "../../src/graph/Graph";
import { managedOptions } from "../../src/graph/openGraph";
import { startServer } from "../../src/server";
import { loadSettings, type Settings } from "../../src/shared/settings";
import { signInHelp } from "./browserHelp";
import { ensurePortFree } from "./ensurePortFree";
import { notify } from "./notify";
import { openUnlessStopped } from "./openUnlessStopped";
import { stopSignal } from "./stopSignal";

/**
 * Opens the graph, lets `prepare` make it ready, serves it, and prints the addresses; returns when the user has asked to end and
 * everything is closed, the managed Neo4j too unless another process uses it.
 */
export async function runService(prepare: (graph: Graph) => Promise<void>): Promise<void> {
  const settings = loadSettings();
  checkAccess(settings);
  const stop = stopSignal();
  await ensurePortFree(settings);
  const graph = await openUnlessStopped(settings, stop);
  if (!graph) return;
  try {
    await prepare(graph);
    if (!stop.aborted) await serve(settings, graph, stop);
  } finally {
    await graph.close();
  }
}

async function serve(settings: Settings, graph: Graph, stop: AbortSignal): Promise<void> {
  notify("Getting the queries ready …");
  const server = await startServer({ settings, graph });
  if (!settings.neo4jUri) void watchManagedNeo4j({ ...managedOptions(settings), notify, signal: stop });
  notify(addresses(server.url, graph, managedFiles(settings.home).password));
  if (!stop.aborted) await once(stop, "abort");
  notify("Stopping …");
  await server.close();
}

/** The address that connects Neo4j Browser carries the password: it is shown to a person at a terminal, and kept out of a log file. */
function addresses(url: string, graph: Graph, passwordFile: string): string {
  const atTerminal = process.stderr.isTTY;
  const browserUrl = atTerminal ? graph.browserConnectUrl : graph.browserUrl;
  const rows = [
    ["Explorer", `${url}/`],
    ["Playground", `${url}/playground`],
    ["GraphQL", `${url}/graphql`],
    ...(browserUrl ? [["Neo4j Browser", browserUrl]] : []),
  ];
  const lines = rows.map(([name, address]) => `  ${name!.padEnd(15)}${address}`);
  if (browserUrl && !atTerminal) lines.push(`  ${"".padEnd(15)}${signInHelp(passwordFile)}`);
  return ["", ...lines, "", "Ctrl-C stops everything."].join("\n");
}
