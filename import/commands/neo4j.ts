import { Command } from "commander";
import { boltUrl, browserUrl } from "../../neo4j/instance";
import { managedFiles } from "../../neo4j/managedFiles";
import { managedStatus } from "../../neo4j/managedStatus";
import { startManagedNeo4j, type ManagedNeo4j } from "../../neo4j/startManagedNeo4j";
import { stopManagedNeo4j } from "../../neo4j/stopManagedNeo4j";
import { withLock } from "../../neo4j/withLock";
import { loadSettings, type Settings } from "../../src/shared/settings";
import { managedBrowserHelp, otherBrowserHelp } from "./browserHelp";
import { notify } from "./notify";
import { runShell } from "./runShell";
import { withGraph } from "./withGraph";
import { writeOut } from "./writeOut";

/** `visitgraph neo4j start|stop|status|browser|shell`: the managed local Neo4j. */
export function neo4jCommand(): Command {
  const command = new Command("neo4j").description("the managed local Neo4j");
  command.command("start").description("start it, and let it run until `visitgraph neo4j stop`").action(start);
  command.command("stop").description("stop it, whoever uses it; the data stay").action(stop);
  command.command("status").description("whether it runs, and where; as JSON").action(status);
  command
    .command("browser")
    .description("the address of Neo4j Browser on the graph, with a style, saved queries and a guide of its own")
    .action(browser);
  command
    .command("shell")
    .description(
      "Cypher from the terminal or standard input, each statement ended by a semicolon; rows come as JSON lines",
    )
    .option("--write", "allow statements that change the graph", false)
    .action(shell);
  return command;
}

async function start(): Promise<void> {
  await startAndKeep(loadSettings());
  await status();
}

async function startAndKeep(settings: Settings): Promise<ManagedNeo4j> {
  const { home, neo4jBoltPort: bolt, neo4jHttpPort: http, neo4jHeap: heap, neo4jPageCache: pageCache } = settings;
  const managed = await startManagedNeo4j({ home, ports: { bolt, http }, heap, pageCache, keep: true, notify });
  await managed.stop();
  return managed;
}

async function stop(): Promise<void> {
  const files = managedFiles(loadSettings().home);
  const wasRunning = await withLock(files, () => stopManagedNeo4j(files));
  notify(wasRunning ? "Neo4j has stopped." : "Neo4j was not running.");
}

async function status(): Promise<void> {
  const { home } = loadSettings();
  const { instance, users } = await managedStatus(home);
  const where = instance && {
    uri: boltUrl(instance),
    browser: browserUrl(instance),
    user: "neo4j",
    passwordFile: managedFiles(home).password,
    pid: instance.pid,
    usedBy: users.map((user) => user.pid),
  };
  await writeOut(`${JSON.stringify({ running: instance !== null, ...where }, null, 2)}\n`);
}

/** The address that signs in carries the password: it is shown to a person at a terminal, and kept out of a file or a pipe. */
async function browser(): Promise<void> {
  const settings = loadSettings();
  if (settings.neo4jUri) {
    notify(otherBrowserHelp(settings.neo4jUri));
    return;
  }
  const { browserUrl, browserConnectUrl } = await startAndKeep(settings);
  const withPassword = process.stdout.isTTY;
  await writeOut(`${withPassword ? browserConnectUrl : browserUrl}\n`);
  notify(managedBrowserHelp(managedFiles(settings.home).password, withPassword));
}

async function shell({ write }: { write: boolean }): Promise<void> {
  await withGraph(({ graph, stop: signal }) =>
    runShell(graph, { write, input: process.stdin, output: process.stdout, notify, signal }),
  );
}
