import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";

const BORDER = keySet(["giáp", "ranh"]);
const BORDER_REACH = 6;

/** "(giáp ranh huyện A, tỉnh B)": what lies beyond the border is not where anything here is. */
export function isNeighbour(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= BORDER_REACH && tokens[at]!.text !== "("; at--)
    if (BORDER.has(tokens[at]!.key)) return tokens[at]!.sentence === tokens[first]!.sentence;
  return false;
}
