import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { ALONG, APPOSITION } from "./functionWords";
import { isLocated } from "./located";

/** A chunk that goes on with the one before it: a title and its name, a list. */
export function joins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && [",", "&"].includes(scene.document.tokens[scene.chunks[index]!.first - 1]!.key));
}

/** A title goes on with the next one and with the name: "lời mời của Tổng Bí thư, Chủ tịch nước A". */
export function goesOn(scene: Scene, party: readonly number[], index: number): boolean {
  return party.includes(index - 1) && scene.chunks[index - 1]!.kind === "position" && joins(scene, index);
}

/** A title and its name, or names joined by "và". */
export function adjoins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && scene.document.tokens[scene.chunks[index]!.first - 1]!.key === "&");
}

/** The party that ends right before the token, its list of names and "cùng đoàn công tác …" included. */
export function chainBefore(scene: Scene, from: number, at: number): number[] {
  const { tokens } = scene.document;
  let index = scene.chunkFrom(at) - 1;
  // "ông A - Phó cục trưởng Cục B (Bộ C) | cho biết": what stands in brackets is of the one before them.
  while (index > 0 && scene.chunks[index]!.first > from && tokens[scene.chunks[index]!.first - 1]!.text === "(")
    index--;
  const last = scene.chunks[index];
  if (!last || last.first < from || last.end > at || last.kind === "place" || last.kind === "country") return [];
  if (at - last.end > 3 && !tokens.slice(last.end, at).every((token) => ALONG.has(token.key))) return [];
  const chain = [index];
  while (
    index > 0 &&
    scene.chunks[index - 1]!.first >= from &&
    isParty(scene.chunks[index - 1]!) &&
    !isLocated(scene, scene.chunks[index - 1]!) &&
    (joins(scene, index) || leadsDelegation(scene, index) || isFurtherOffice(scene, index))
  )
    chain.unshift(--index);
  return chain;
}

/** The chunks from `first` on that go on with one another, as far as they fit. */
export function chainFrom(scene: Scene, first: number, fits: (chunk: Chunk) => boolean): number[] {
  const chain = [first];
  for (let next = first + 1; scene.chunks[next] && fits(scene.chunks[next]!) && joins(scene, next); next++)
    chain.push(next);
  return chain;
}

/** "ông A | và đoàn công tác của Bộ B". */
function leadsDelegation(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const between = tokens.slice(scene.chunks[index - 1]!.end, scene.chunks[index]!.first);
  return between.length <= MAX_ALONG && between[0]?.key === "&" && between.every(({ key }) => ALONG.has(key));
}

const OFFICE_WORDS = keySet([",", "&", "kiêm", "phó", "quyền"]);

/** "ông A, Bí thư B kiêm | Chủ tịch C", "ông A, Phó | Tổng cục B": another office of one who has been named. */
function isFurtherOffice(scene: Scene, index: number): boolean {
  const between = scene.document.tokens.slice(scene.chunks[index - 1]!.end, scene.chunks[index]!.first);
  return between.length > 0 && between.length <= 2 && between.every(({ key }) => OFFICE_WORDS.has(key));
}

const MAX_ALONG = 6;

/** "A và phu nhân", "A và đoàn công tác": who comes along without a name. */
const ALONG_WITH = keySet(["phu", "đoàn", "các"]);

/** "Làm việc với tỉnh B, | ông A | kiến nghị …": the party after a comma that a verb follows. */
export function chainAfterComma(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (!isParty(chunk)) continue;
    if (chunk.end >= end) break;
    if (tokens[chunk.first - 1]!.key !== ",") continue;
    const chain = [index];
    while (
      scene.chunks[chain[chain.length - 1]! + 1] &&
      isParty(scene.chunks[chain[chain.length - 1]! + 1]!) &&
      adjoins(scene, chain[chain.length - 1]! + 1)
    )
      chain.push(chain[chain.length - 1]! + 1);
    const close = scene.chunks[chain[chain.length - 1]!]!.end;
    const next = tokens[close];
    const described = chain.length > 1 && next?.text === ",";
    const goesOn = next?.key === "&" && !ALONG_WITH.has(tokens[close + 1]?.key ?? "");
    if (next && !goesOn && (next.kind === "word" ? !next.capital : described || APPOSITION.has(next.text)))
      return chain;
  }
  return [];
}

function isParty(chunk: Chunk): boolean {
  return chunk.kind !== "place" && chunk.kind !== "country";
}
