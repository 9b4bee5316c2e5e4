import { keyOfForm } from "./keySet";
import type { Token } from "./Token";

const SESSION = keyOfForm("khóa");
const TERM = keyOfForm("nhiệm kỳ");
const MEETING = keyOfForm("kỳ họp");

/**
 * Capitals that open a term of office, never a name: "Huyện ủy Khóa IV", "Chủ tịch UBND huyện Nhiệm kỳ 2016 - 2021". The districts
 * "Kỳ Anh" and "Tân Kỳ" are names.
 */
export function opensTerm(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at]!;
  const pair = `${key} ${tokens[at + 1]?.key}`;
  return key === SESSION || pair === TERM || (pair === MEETING && !followsSyllable(tokens, at));
}

/** "Huyện ủy Tân | Kỳ họp sáng nay". */
function followsSyllable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.capital && before.text !== before.text.toUpperCase();
}
