import type { Caller } from "./access/Caller";
import type { Curator } from "./curation/Curator";
import type { Loaders } from "./loaders";
import type { Read } from "./readGraph";

/** What belongs to one request. */
export interface Context {
  /** Names the request in the log, and to the client. */
  readonly requestId: string;
  readonly caller: Caller;
  /** Cancelled when nobody waits for the answer any more. */
  readonly read: Read;
  /** Names the state of the graph: another one after every change. */
  readonly graphVersion: () => Promise<string>;
  readonly loaders: Loaders;
  readonly curator: Curator;
}
