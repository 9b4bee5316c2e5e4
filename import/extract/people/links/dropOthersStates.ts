import { listOf } from "../../../listOf";
import type { Chunk } from "../../Chunk";
import { isName } from "../../isName";

/**
 * "gặp Tổng tham mưu trưởng A, Thủ tướng Campuchia nói …": the office in a foreign state that stands right before someone else's name elsewhere is
 * not his, however it is printed beside him.
 */
export function dropOthersStates(chunks: readonly Chunk[], links: Map<number, number[]>): void {
  const holders = new Map<string, string[]>();
  for (const [person, positions] of links)
    for (const index of positions)
      if (chunks[index]!.end === chunks[person]!.first) {
        const office = officeAbroad(chunks[index]!);
        if (office) listOf(holders, office).push(lastNameOf(chunks[person]!));
      }
  for (const [person, positions] of links) {
    const isOwn = (index: number) => {
      const known = holders.get(officeAbroad(chunks[index]!) ?? "");
      return !known || known.includes(lastNameOf(chunks[person]!));
    };
    links.set(person, positions.filter(isOwn));
  }
}

function officeAbroad(chunk: Chunk): string | null {
  return chunk.kind === "position" && chunk.position.country
    ? `${chunk.position.entry.title} ${chunk.position.country}`
    : null;
}

function lastNameOf(chunk: Chunk): string {
  return isName(chunk) ? chunk.person.name.split(" ").at(-1)! : "";
}
