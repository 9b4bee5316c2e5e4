/** Every code that a program may act on. A code never changes its meaning; a new failure gets a new code. */
export type ErrorCode =
  | "USAGE"
  | "SETTINGS_INVALID"
  | "KNOWLEDGE_INVALID"
  | "JAVA_MISSING"
  | "MAVEN_MISSING"
  | "DOWNLOAD_FAILED"
  | "CHECKSUM_MISMATCH"
  | "PORT_TAKEN"
  | "NEO4J_START_FAILED"
  | "NEO4J_UNREACHABLE"
  | "NEO4J_AUTH_FAILED"
  | "NEO4J_VERSION"
  | "NEO4J_DATABASE_NOT_FOUND"
  | "GRAPH_SCHEMA"
  | "GRAPH_NOT_EMPTY"
  | "GRAPH_IN_USE"
  | "LLM_UNREACHABLE"
  | "LLM_REFUSED"
  | "INPUT_NOT_FOUND"
  | "FACTS_INVALID"
  | "FILE_NOT_WRITABLE"
  | "JUDGEMENT_INVALID"
  | "JUDGEMENT_NOT_FOUND"
  | "SUBJECT_NOT_FOUND"
  | "SUBJECT_UNSUITABLE";

/** How the process ends (0 done, 1 some inputs quarantined, 2 wrong usage or settings, 3 a needed service is out of reach, 4 a bug). */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** The program itself is at fault. */
export const FAULT: ExitCode = 4;

const EXIT_3: ReadonlySet<ErrorCode> = new Set([
  "DOWNLOAD_FAILED",
  "CHECKSUM_MISMATCH",
  "NEO4J_START_FAILED",
  "NEO4J_UNREACHABLE",
  "NEO4J_AUTH_FAILED",
  "NEO4J_VERSION",
  "LLM_UNREACHABLE",
  "LLM_REFUSED",
]);

/**
 * A failure meant for a person: `message` says what is wrong and with what value, `hint` the way out, `code` is for programs.
 * Anything else that is thrown is a bug and keeps its stack trace.
 */
export class VisitgraphError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "VisitgraphError";
    this.code = code;
    this.hint = options.hint;
  }

  get exitCode(): ExitCode {
    return EXIT_3.has(this.code) ? 3 : 2;
  }
}
