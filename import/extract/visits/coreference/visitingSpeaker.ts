import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { chainBefore } from "../grammar/chains/chainBefore";
import { isActor } from "../grammar/chains/isActor";
import { reportsAt } from "../grammar/clauses/reportsAt";

const DURING = keySet(["trong", "nhân", "sau"]);
const DURING_REACH = 4;
/** Who speaks for another one. */
const SPOKESMAN = /phát ngôn|đại sứ|nguồn tin/iu;
/** Tokens between who speaks and what he says: "hôm 3/4 | trả lời hãng tin". */
const SAYING_REACH = 12;

/**
 * "Tổng thống A tuyên bố sẽ nêu vấn đề C trong | chuyến thăm B": where what is said names nobody else, the visit during which he will do it is that of
 * who speaks.
 * @param from where what was said begins.
 */
export function visitingSpeaker(scene: Scene, start: number, from: number, visit: number): number[] {
  const { tokens } = scene.document;
  if (from <= start || from === visit || !reportsAt(scene, from - 1) || tokens[from - 1]!.kind !== "word") return [];
  if (!tokens.slice(Math.max(from, visit - DURING_REACH), visit).some(({ key }) => DURING.has(key))) return [];
  if (scene.chunksWithin(from, visit).some((index) => isActor(scene.chunks[index]!))) return [];
  let at = from - 1;
  while (at > start && from - at < SAYING_REACH && !scene.inside(at - 1) && isPlain(tokens[at - 1]!)) at--;
  const chain = chainBefore(scene, start, at);
  const spokesman = chain.some((index) => SPOKESMAN.test(textOf(scene, index)));
  return chain.some((index) => isName(scene.chunks[index]!)) && !spokesman ? chain : [];
}

function textOf({ chunks, document }: Scene, index: number): string {
  return document.slice(chunks[index]!.first, chunks[index]!.end);
}

function isPlain({ kind, text, capital }: Scene["document"]["tokens"][number]): boolean {
  return kind === "word" ? !capital : kind === "number" || "/-()".includes(text);
}
