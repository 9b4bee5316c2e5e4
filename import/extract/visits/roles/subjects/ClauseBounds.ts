import type { Scene } from "../../../Scene";
import type { Trigger } from "../../model/Trigger";

/** A trigger, and where the tokens of its clause begin and end. */
export interface ClauseBounds {
  readonly scene: Scene;
  readonly trigger: Trigger;
  /** Where its part of the sentence begins. */
  readonly start: number;
  /** Where what was said begins, or what the sentence goes on with: "Ông A cho biết, | đoàn công tác …". */
  readonly from: number;
  /** Where what the trigger is about ends. */
  readonly cut: number;
  /** Where its part of the sentence ends. */
  readonly end: number;
  /** Where the next trigger begins, or the sentence ends: the subject of a phrase may stand before it. */
  readonly limit: number;
}
