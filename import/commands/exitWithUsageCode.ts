import type { Command } from "commander";
import type { ExitCode } from "../../src/shared/error";

const WRONG_USAGE: ExitCode = 2;

/** Makes the command and all below it end with 2 on wrong usage, where commander would end with 1. */
export function exitWithUsageCode(command: Command): Command {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE));
  command.commands.forEach(exitWithUsageCode);
  return command;
}
