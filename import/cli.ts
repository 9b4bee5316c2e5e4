import { Command } from "commander";
import { packageInfo } from "../src/shared/packageInfo";
import { bulkCommand } from "./commands/bulk";
import { curateCommand } from "./commands/curate";
import { evaluateCommand } from "./commands/evaluate";
import { exitWithUsageCode } from "./commands/exitWithUsageCode";
import { explainCommand } from "./commands/explain";
import { exportCommand } from "./commands/export";
import { extractCommand } from "./commands/extract";
import { importCommand } from "./commands/import";
import { loadCommand } from "./commands/load";
import { neo4jCommand } from "./commands/neo4j";
import { reportFailure } from "./commands/reportFailure";
import { retractCommand } from "./commands/retract";
import { serveCommand } from "./commands/serve";
import { startCommand } from "./commands/start";
import { tokenCommand } from "./commands/token";

/** The `visitgraph` command line: one file of `commands/` a subcommand. */
function program(): Command {
  const { version, description } = packageInfo();
  return new Command("visitgraph")
    .description(description)
    .version(version)
    .showHelpAfterError()
    .addCommand(extractCommand())
    .addCommand(loadCommand())
    .addCommand(importCommand())
    .addCommand(bulkCommand())
    .addCommand(retractCommand())
    .addCommand(curateCommand())
    .addCommand(explainCommand())
    .addCommand(evaluateCommand())
    .addCommand(exportCommand())
    .addCommand(startCommand())
    .addCommand(tokenCommand())
    .addCommand(serveCommand())
    .addCommand(neo4jCommand());
}

exitWithUsageCode(program())
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = reportFailure(error);
  });
