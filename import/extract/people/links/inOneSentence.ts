import type { Chunk } from "../../Chunk";
import type { Token } from "../../text/Token";

/** Whether the two chunks begin in one sentence. */
export function inOneSentence(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  left: number,
  right: number,
): boolean {
  return tokens[chunks[left]!.first]!.sentence === tokens[chunks[right]!.first]!.sentence;
}
