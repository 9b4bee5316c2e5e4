import type { Token } from "./Token";

/** Whether a word stands right behind another, the space between them forgotten: "Hữu|Lộc". */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]!];
  return before?.end === word.start && before.kind === "word" && word.kind === "word";
}
