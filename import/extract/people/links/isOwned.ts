import type { Chunk } from "../../Chunk";
import { isName } from "../../isName";
import type { Token } from "../../text/Token";
import { isPosition } from "./isPosition";
import { joinsOffices } from "./joinsOffices";
import { opensOffice } from "./opensOffice";

/**
 * A position that follows a name in apposition stays with that name, unless it opens the chain of the next one: in "Bộ trưởng A, Phó Thủ tướng, Bộ
 * trưởng B" the first name has its office before it.
 */
export function isOwned(tokens: readonly Token[], chunks: readonly Chunk[], last: number): boolean {
  let index = last;
  while (isPosition(chunks[index - 1]) && joinsOffices(tokens, chunks, index - 1, index)) index--;
  const before = chunks[index - 1];
  if (before === undefined || !isName(before) || !opensOffice(tokens, chunks, index - 1, index)) return false;
  return !(isPosition(chunks[index - 2]) && chunks[index - 2]!.end === before.first && isListed(tokens, chunks, index));
}

/** Whether a comma alone stands before the chunk. */
function isListed(tokens: readonly Token[], chunks: readonly Chunk[], index: number): boolean {
  const sign = chunks[index - 1]!.end;
  return chunks[index]!.first === sign + 1 && tokens[sign]!.text === ",";
}
