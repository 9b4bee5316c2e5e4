import { isName } from "../../isName";
import type { Scene } from "../../Scene";

/** "ông A (Đảng B, bang C)": the body that a bracket behind a name says someone is of. */
export function isOwnBody({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { kind, first } = chunks[index]!;
  const before = chunks[index - 1];
  return kind === "agency" && tokens[first - 1]?.text === "(" && before?.end === first - 1 && isName(before);
}
