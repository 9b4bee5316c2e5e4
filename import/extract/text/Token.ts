import type { Word } from "./Word";

/** A word where it stands. Offsets are of the cleaned text. */
export interface Token extends Omit<Word, "seam"> {
  readonly start: number;
  readonly end: number;
  /** Number of the line and of the sentence it stands in. */
  readonly line: number;
  readonly sentence: number;
}
