import type { Chunk } from "../../Chunk";
import { keyOfForm } from "../../text/keySet";
import { keysOf } from "../../text/keysOf";
import type { Token } from "../../text/Token";
import { inOneSentence } from "./inOneSentence";

/** What is told of someone's age between the name and the office: "(SN 1960, Đội trưởng …", "(42 tuổi), Phó Giám đốc …". */
const AGE = new RegExp(
  `^(?:\\(|,) (?:(?:sn|s n|${keyOfForm("sinh năm")}|sinh) \\d{4}|\\d{2} ${keyOfForm("tuổi")})(?= |$)(?: \\))?`,
  "u",
);
/** Tokens that may stand between two chunks that belong together. */
export const MAX_BETWEEN = 6;
const MAX_BETWEEN_WITH_AGE = 8;

/**
 * What stands between two chunks, as keys, without what is told of someone's age. Null where they are in two sentences, or too far
 * from each other to belong together.
 */
export function joint(tokens: readonly Token[], chunks: readonly Chunk[], left: number, right: number): string | null {
  const from = chunks[left]!.end;
  const end = chunks[right]!.first;
  const length = end - from;
  if (length > MAX_BETWEEN_WITH_AGE || !inOneSentence(tokens, chunks, left, right)) return null;
  const printed = keysOf(tokens, from, end);
  const between = printed.replace(AGE, "").trimStart();
  return between === printed && length > MAX_BETWEEN ? null : between;
}
