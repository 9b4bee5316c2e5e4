import { Command } from "commander";
import { packageInfo } from "../src/shared/packageInfo";
import { exitWithUsageCode } from "./commands/exitWithUsageCode";
import { reportFailure } from "./commands/reportFailure";

/** In the order in which the help lists them. Each is loaded with what it needs when it is called: a service takes a second to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import("./commands/extract.js")).extractCommand(),
  load: async () => (await import("./commands/load.js")).loadCommand(),
  import: async () => (await import("./commands/import.js")).importCommand(),
  bulk: async () => (await import("./commands/bulk.js")).bulkCommand(),
  retract: async () => (await import("./commands/retract.js")).retractCommand(),
  curate: async () => (await import("./commands/curate.js")).curateCommand(),
  explain: async () => (await import("./commands/explain.js")).explainCommand(),
  evaluate: async () => (await import("./commands/evaluate.js")).evaluateCommand(),
  export: async () => (await import("./commands/export.js")).exportCommand(),
  start: async () => (await import("./commands/start.js")).startCommand(),
  token: async () => (await import("./commands/token.js")).tokenCommand(),
  serve: async () => (await import("./commands/serve.js")).serveCommand(),
  neo4j: async () => (await import("./commands/neo4j.js")).neo4jCommand(),
};

/** The `visitgraph` command line, with the subcommand that is called, or with all where none is (`--help`). */
async function program(called?: string): Promise<Command> {
  const { version, description } = packageInfo();
  const command = new Command("visitgraph").description(description).version(version).showHelpAfterError();
  const own = Object.entries(COMMANDS).filter(([name]) => name === called);
  for (const [, load] of own.length > 0 ? own : Object.entries(COMMANDS)) command.addCommand(await load());
  return exitWithUsageCode(command);
}

// What fails where nobody waits for it, as a stream does.
process.on("uncaughtException", (error) => process.exit(reportFailure(error)));

program(process.argv[2])
  .then((command) => command.parseAsync())
  .catch((error: unknown) => {
    process.exitCode = reportFailure(error);
  });
