import type { VisitKind } from "../../facts";
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
