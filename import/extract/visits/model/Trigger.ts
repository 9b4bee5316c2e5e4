import type { VisitKind } from "../../../facts";
import type { Frame } from "./VisitLexicon";

/** One act of visiting as printed: neighbouring trigger words ("đến thăm, làm việc, trao đổi kinh nghiệm") are one. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly frame: Frame;
  readonly kind: VisitKind;
  readonly strength: number;
  readonly phrases: readonly string[];
}

/** The trigger of sending a delegation, which tells nothing of the sides: what it is sent for does. */
export const SENDS = "cử đoàn về";
/** The trigger of setting out. */
export const SETS_OUT = "lên đường";
/** The strength of a trigger that alone makes no visit. */
export const WEAK = 1;
