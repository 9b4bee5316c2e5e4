/** A line of the text and what it is there for. Facts are taken from the body; captions and titles name people too. */
export type LineKind = "title" | "body" | "caption" | "byline" | "repeat" | "chrome";

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}
