import type { Chunk } from "../../Chunk";
import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";

/** A name beside a trigger whose role is asked. */
export interface Around {
  readonly scene: Scene;
  readonly trigger: Trigger;
  /** The names before it, by their roles. */
  readonly clause: Clause;
  readonly index: number;
  readonly chunk: Chunk;
}
