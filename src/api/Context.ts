import type { Loaders } from "./loaders";
import type { Read } from "./readGraph";

/** What belongs to one request. */
export interface Context {
  /** Names the request in the log, and to the client. */
  readonly requestId: string;
  readonly read: Read;
  readonly loaders: Loaders;
}
