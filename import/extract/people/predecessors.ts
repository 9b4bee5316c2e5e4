import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import { keyOfForm } from "../text/keySet";
import { keysOf } from "../text/keysOf";
import type { Token } from "../text/Token";

/** "nhiệm kỳ 2015 - 2020", "khóa 14": for how long an office is held. */
const TERM = new RegExp(
  `^(?:,? ?(?:${keyOfForm("nhiệm kỳ")}|${keyOfForm("khóa")})(?: (?:\\d+|&|-|–|\\(|\\)|[ivx]+))+)`,
  "u",
);
const REPLACES = new RegExp(
  `^(?:,? ?)(?:thay|thay cho|${keyOfForm("thay thế")}|${keyOfForm("thay thế cho")}|${keyOfForm("kế nhiệm")})$`,
  "u",
);
/** More than stands between an office and who held it before. */
const MAX_BETWEEN = 12;

/** What is told between an office and the next name, without for how long the office is held. */
export function withoutTerm(between: string): string {
  return between.replace(TERM, "").trimStart();
}

/** "Ông A giữ chức Bí thư Tỉnh ủy B | thay | ông C": for each name, the chunk of the office that its bearer held until then. */
export function predecessors(chunks: readonly Chunk[], tokens: readonly Token[]): Map<number, number> {
  const offices = new Map<number, number>();
  for (const [index, chunk] of chunks.entries()) {
    const office = chunks[index - 1];
    if (!isName(chunk) || office?.kind !== "position" || chunk.first - office.end > MAX_BETWEEN) continue;
    if (office.end === chunk.first || tokens[office.first]!.sentence !== tokens[chunk.first]!.sentence) continue;
    if (REPLACES.test(withoutTerm(keysOf(tokens, office.end, chunk.first)))) offices.set(index, index - 1);
  }
  return offices;
}
