import type { Chunk } from "../../Chunk";
import { isName } from "../../isName";
import { officeBefore } from "../../officeBefore";
import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import type { Draft } from "../model/Draft";
import { pairAt } from "../../text/pairAt";

const SPOUSES = keySet(["phu nhân", "phu quân", "hoàng hậu"]);
const COUPLE = keyOfForm("vợ chồng");
const WIVES = keySet(["vợ", "chồng"]);
const WITH = keySet(["&", "cùng", "với"]);
/** Tokens between someone and the word for his wife: ", cùng". */
const REACH = 3;

/** "Tổng thống A và phu nhân đến thăm", "tiếp vợ chồng ông A": where the article tells elsewhere what she is called. */
export function addSpouses(scene: Scene, visits: readonly Draft[]): void {
  const { tokens } = scene.document;
  for (const { first, last, visitors, hosts } of visits)
    for (let at = first; at + 1 < last; at++) {
      const pair = pairAt(tokens, at);
      const is = pair === COUPLE ? scene.chunkAt(at + 2) : SPOUSES.has(pair) ? partnerBefore(scene, at) : undefined;
      const partner = is && entryOf(scene, is);
      const side = partner && [visitors, hosts].find(({ people }) => people.has(partner));
      const spouse = side ? spouseOf(scene, partner!) : null;
      if (spouse && !visitors.people.has(spouse) && !hosts.people.has(spouse)) side!.addPerson(spouse);
    }
}

/** "ông A | và phu nhân". */
function partnerBefore(scene: Scene, at: number): Chunk | undefined {
  const { tokens } = scene.document;
  let before = at - 1;
  while (at - before < REACH && WITH.has(tokens[before]?.key ?? "")) before--;
  return before < at - 1 ? scene.chunkAt(before) : undefined;
}

/** Whoever the chunk names, or whose office it does: "vợ chồng | Tổng thống A". */
function entryOf(scene: Scene, chunk: Chunk): RosterEntry | null {
  const index = scene.chunkFrom(chunk.first);
  const next = scene.chunks[index + 1];
  if (chunk.kind !== "position") return scene.roster.of(index);
  return next && isName(next) && next.first === chunk.end
    ? scene.roster.of(index + 1)
    : scene.roster.holderOf(chunk.position, index);
}

/** The one whom the article calls somebody's wife or husband, of the same family or beside that name. */
function spouseOf(scene: Scene, partner: RosterEntry): RosterEntry | null {
  const found = scene.roster.entries.filter(
    (entry) =>
      entry !== partner &&
      entry.chunks.some(
        (index) => isSpouse(scene, index) && (isBeside(scene, index, partner) || sameFamily(entry, partner)),
      ),
  );
  return found.length === 1 ? found[0]! : null;
}

/** "phu nhân | A", "Đệ nhất phu nhân Mỹ | A", "vợ | là bà A". */
function isSpouse(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { first } = scene.chunks[index]!;
  const from = officeBefore(scene.chunks, index)?.first ?? first;
  for (let at = Math.max(0, from - 2); at < scene.chunks[index]!.end - 1; at++)
    if (SPOUSES.has(pairAt(tokens, at)) || (at < first && WIVES.has(tokens[at]!.key))) return true;
  return false;
}

function isBeside(scene: Scene, index: number, partner: RosterEntry): boolean {
  const before = scene.chunks[index - 1];
  return (
    before !== undefined &&
    isName(before) &&
    scene.roster.of(index - 1) === partner &&
    scene.chunks[index]!.first - before.end <= REACH
  );
}

const LAST_WORD = /\S+$/u;
const FOREIGN = /^[A-Za-z' -]+$/u;

function sameFamily({ name }: RosterEntry, partner: RosterEntry): boolean {
  return FOREIGN.test(name) && name.includes(" ") && LAST_WORD.exec(name)![0] === LAST_WORD.exec(partner.name)![0];
}
