import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import { isName } from "../isName";
import { appointeeOf } from "./appointeeOf";
import { isSpouseOffice } from "./isSpouseOffice";
import { dropOthersStates } from "./links/dropOthersStates";
import { isComplete } from "./links/isComplete";
import { isPosition } from "./links/isPosition";
import { joinsOffices } from "./links/joinsOffices";
import { officesBefore } from "./links/officesBefore";
import { opensOffice } from "./links/opensOffice";
import { shareOffice } from "./links/shareOffice";

/**
 * Which positions are whose: those right before a name, back through a chain of titles, and those that follow it in
 * apposition. A position with a name right behind it is that name's.
 * @returns for each person's chunk, the chunks of the positions.
 */
export function linkPositions({ tokens }: Document, chunks: readonly Chunk[]): Map<number, number[]> {
  const links = new Map<number, number[]>();
  const taken = new Set<number>();
  const people = chunks.flatMap((chunk, index) => (isName(chunk) ? [index] : []));
  for (const person of people) {
    const before = officesBefore(tokens, chunks, person);
    for (const index of before) taken.add(index);
    links.set(person, before);
  }
  for (const person of people) shareOffice(tokens, chunks, person, links);
  for (const person of people) {
    const after: number[] = [];
    for (let index = person + 1; isPosition(chunks[index]) && !taken.has(index); index++) {
      if (isSpouseOffice(chunks[index])) break;
      const joins = index === person + 1 ? opensOffice : joinsOffices;
      if (!joins(tokens, chunks, index - 1, index)) break;
      after.push(index);
      taken.add(index);
    }
    links.get(person)!.push(...after);
  }
  for (const [index, chunk] of chunks.entries()) {
    const appointee =
      !taken.has(index) && isPosition(chunk) && saysWhere(chunk) ? appointeeOf(chunks, index, tokens) : null;
    if (appointee !== null) links.get(appointee)!.push(index);
  }
  dropOthersStates(chunks, links);
  return links;
}

function saysWhere(chunk: Chunk): boolean {
  return isComplete(chunk) || (chunk.kind === "position" && chunk.position.entry.agency !== null);
}
