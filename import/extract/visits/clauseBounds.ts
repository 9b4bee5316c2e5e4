import type { Scene } from "../Scene";
import { ABOUT, FROM, PASSIVE, PURPOSE } from "./functionWords";
import { reportsAt } from "./reportsAt";

/** After the last word of reporting: "Ông A cho biết, | đoàn công tác …". */
export function clauseStart(scene: Scene, start: number, trigger: number): number {
  for (let at = trigger - 1; at > start; at--) if (reportsAt(scene, at)) return afterSource(scene, at, trigger);
  return start;
}

/** "tin từ Sở A, | đoàn …": past the source that the word of reporting names. */
function afterSource(scene: Scene, at: number, trigger: number): number {
  const { tokens } = scene.document;
  if (tokens[at]!.key !== FROM) return at + 1;
  for (let next = at + 1; next < trigger; next++) if (tokens[next]!.key === "," && !scene.inside(next)) return next + 1;
  return at + 1;
}

const QUOTE_OPENS = new Set(["“", "«"]);
const QUOTE_ENDS = new Set(["”", "»"]);

/** Where what the trigger is about ends, and its purpose begins. */
export function objectEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  // A quotation that ends here without having begun is over, and with it what was said.
  let quotes = 0;
  for (let at = from; at < end; at++) {
    if (scene.inside(at)) continue;
    if (QUOTE_OPENS.has(tokens[at]!.text)) quotes++;
    if (PURPOSE.has(tokens[at]!.key) || (QUOTE_ENDS.has(tokens[at]!.text) && quotes-- === 0)) return at;
    if (tokens[at]!.key === ABOUT && at > from && !scene.startsAt(at + 1)) return at;
  }
  return end;
}

/** Where "được" makes what follows the doer: "X được Chủ tịch nước tiếp". */
export function passiveAt(scene: Scene, from: number, trigger: number): number | null {
  for (let at = trigger - 1; at >= from; at--)
    if (scene.document.tokens[at]!.key === PASSIVE && !scene.inside(at)) return at;
  return null;
}
