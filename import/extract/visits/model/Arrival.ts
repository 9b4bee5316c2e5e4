import type { Trigger } from "./Trigger";

export interface Arrival {
  readonly trigger: Trigger;
  /** The chunks that name where to, and whom of that state one goes to meet. */
  readonly hosts: readonly number[];
}
