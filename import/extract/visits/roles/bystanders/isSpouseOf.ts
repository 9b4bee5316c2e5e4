import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { keyOfForm } from "../../../text/keySet";
import { wordBefore } from "../../grammar/words/wordBefore";

const SPOUSE = keyOfForm("phu nhân");

/** "bà A, phu nhân | Bộ trưởng B", "phu nhân | Bộ trưởng B, bà A": whose wife someone is who is named beside. */
export function isSpouseOf(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const title = isName(chunk) ? index - 1 : index;
  const office = scene.chunks[title];
  if (office?.kind !== "position" || (title < index && office.end !== chunk.first)) return false;
  const [before, last] = [wordBefore(scene, office.first - 1), wordBefore(scene, office.first)];
  if (`${before} ${last}` !== SPOUSE) return false;
  const beside = [scene.chunkAt(office.first - 4), scene.chunkAt((scene.chunks[title + 1]?.end ?? 0) + 1)];
  return beside.some((each) => each !== undefined && isName(each));
}
