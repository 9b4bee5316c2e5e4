import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { ALONG } from "../words/functionWords";
import { isActor } from "./isActor";
import { isLocated } from "./isLocated";
import { joins } from "./joins";

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
    isActor(scene.chunks[index - 1]!) &&
    !isLocated(scene, scene.chunks[index - 1]!) &&
    (joins(scene, index) || leadsDelegation(scene, index) || isFurtherOffice(scene, index))
  )
    chain.unshift(--index);
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
