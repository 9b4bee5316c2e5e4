import type { Chunk } from "../../Chunk";
import type { Token } from "../../text/Token";
import { inOneSentence } from "./inOneSentence";
import { isPosition } from "./isPosition";
import { isToldOfSeveral } from "./isToldOfSeveral";
import { AND, opensOffice } from "./opensOffice";

const LIST_SIGNS: ReadonlySet<string> = new Set([",", ";", AND]);

/** The office told of several before the first name of a list is that of each name that has none of its own. */
export function shareOffice(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  person: number,
  links: Map<number, number[]>,
): void {
  const office = links.get(person)!.at(-1);
  if (office === undefined || office !== person - 1 || !isToldOfSeveral(tokens, chunks[office]!)) return;
  for (let index = person + 1; isListedName(tokens, chunks, index) && links.get(index)?.length === 0; index++) {
    if (isPosition(chunks[index + 1]) && opensOffice(tokens, chunks, index, index + 1)) return;
    links.get(index)!.push(office);
  }
}

/** A full name with a sign or "và" alone before it. */
function isListedName(tokens: readonly Token[], chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== "person" || !inOneSentence(tokens, chunks, index - 1, index)) return false;
  const sign = chunks[index - 1]!.end;
  return chunk.first === sign + 1 && LIST_SIGNS.has(tokens[sign]!.text);
}
