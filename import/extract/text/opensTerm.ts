import { keySet } from "./keySet";
import type { Token } from "./Token";

const TERM_WORDS = keySet(["khóa", "nhiệm", "kỳ"]);

/** Capitals that open a term of office, never a name: "Huyện ủy Khóa IV", "Chủ tịch UBND huyện Nhiệm kỳ 2016 - 2021". */
export function opensTerm(token: Token): boolean {
  return TERM_WORDS.has(token.key);
}
