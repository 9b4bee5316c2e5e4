import type { Scene } from "../../../Scene";
import type { LineKind } from "../../../text/Line";

/** What the line of a sentence is for. */
export function lineKindOf({ document: { lines, tokens, sentences } }: Scene, sentence: number): LineKind {
  return lines[tokens[sentences[sentence]![0]]!.line]!.kind;
}
