import { FAULT, VisitgraphError, type ExitCode } from "../../src/shared/error";
import { asFileFailure, isReaderGone } from "../../src/shared/fileFailure";

/** Tells a person on stderr what went wrong; returns how the process should end. A bug (any other error) keeps its stack trace. */
export function reportFailure(thrown: unknown): ExitCode {
  if (isReaderGone(thrown)) return 0;
  const error = asFileFailure(thrown);
  if (!(error instanceof VisitgraphError)) {
    process.stderr.write(`visitgraph: this is a fault of Visitgraph; please report it:\n${traceOf(error)}\n`);
    return FAULT;
  }
  process.stderr.write(`visitgraph: ${error.message} [${error.code}]\n`);
  if (error.hint) process.stderr.write(`  ${error.hint}\n`);
  return error.exitCode;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
