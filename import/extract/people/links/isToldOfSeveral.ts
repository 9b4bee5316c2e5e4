import type { Chunk } from "../../Chunk";
import { keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";

/** Words that tell of several holders of one office: "các Phó Thủ tướng A, B và C". */
const SEVERAL = keySet(["các", "những", "hai", "ba", "bốn", "2", "3", "4"]);
/** The words of "đồng chí", "ông", "bà". */
const ADDRESS = keySet(["đồng", "chí", "ông", "bà"]);
/** What may stand between such a word and the office: "các đồng chí | Phó Bí thư". */
const MAX_ADDRESS = 2;

/** Whether the office is told of several: "các đồng chí | Phó Bí thư". */
export function isToldOfSeveral(tokens: readonly Token[], { first }: Chunk): boolean {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= first - 1 - MAX_ADDRESS && tokens[at]?.sentence === sentence; at--) {
    if (SEVERAL.has(tokens[at]!.key)) return true;
    if (!ADDRESS.has(tokens[at]!.key)) return false;
  }
  return false;
}
