import type { Chunk } from "../../Chunk";
import type { Token } from "../../text/Token";
import { isSpouseOffice } from "../isSpouseOffice";
import { bracketBefore } from "./bracketBefore";
import { introducesName } from "./introducesName";
import { isOwned } from "./isOwned";
import { isPosition } from "./isPosition";
import { joinsOffices } from "./joinsOffices";
import { opensOffice } from "./opensOffice";

/** The offices right before the name, back through a chain of titles. */
export function officesBefore(tokens: readonly Token[], chunks: readonly Chunk[], person: number): number[] {
  const chain: number[] = [];
  const bracket = bracketBefore(tokens, chunks[person]!.first);
  let index = person - 1;
  while (bracket !== null && (chunks[index]?.end ?? bracket) > bracket) index--;
  const title = chunks[index];
  const leads = title?.kind === "position" && title.end === (bracket ?? chunks[person]!.first);
  if (bracket !== null && !leads) return chain;
  if (!leads && (!isPosition(title) || !introducesName(tokens, chunks, index, person))) return chain;
  // "Ông A – Cục trưởng Cục X, ông B – Giám đốc …": the office before the comma is A's, B's own follows.
  const hasOwn = isPosition(chunks[person + 1]) && opensOffice(tokens, chunks, person, person + 1);
  if (hasOwn && chunks[index]!.end < chunks[person]!.first && isOwned(tokens, chunks, index)) return chain;
  chain.unshift(index);
  // "Tổng thống Mỹ và Đệ nhất phu nhân B": what stands before hers is the other's.
  while (
    !isSpouseOffice(chunks[index]) &&
    isPosition(chunks[index - 1]) &&
    joinsOffices(tokens, chunks, index - 1, index) &&
    !isOwned(tokens, chunks, index - 1)
  )
    chain.unshift(--index);
  return chain;
}
