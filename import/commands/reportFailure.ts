import { VisitgraphError, type ExitCode } from "../../src/shared/error";

/** Tells a person on stderr what went wrong; returns how the process should end. A bug (any other error) is thrown on. */
export function reportFailure(error: unknown): ExitCode {
  if (!(error instanceof VisitgraphError)) throw error;
  process.stderr.write(`visitgraph: ${error.message} [${error.code}]\n`);
  if (error.hint) process.stderr.write(`  ${error.hint}\n`);
  return error.exitCode;
}
