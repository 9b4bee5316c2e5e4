/** How long things may take, in milliseconds. Each lies within the next, so that the innermost tells what was slow. */
export const TIMEOUTS = {
  /** One Cypher statement; the database ends it. */
  statement: 5_000,
  /** One operation; whatever Cypher it still waits for is cancelled. */
  operation: 8_000,
  /** From the first to the last byte of a request. */
  request: 30_000,
  /** All that is asked before the service opens, 0 for nothing; what is not planned by then is planned when it is first asked. */
  warming: 45_000,
} as const;

export type Timeouts = { readonly [name in keyof typeof TIMEOUTS]: number };
