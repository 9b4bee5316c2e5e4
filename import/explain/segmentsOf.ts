import type { Mark } from "./marksOf";

/** A stretch of text under one and the same set of marks. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The text cut where a mark begins or ends. The segments joined are the text. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    return { text: text.slice(start, end), marks: marks.filter(({ span }) => span[0] <= start && end <= span[1]) };
  });
}
