import type { Scene } from "../../Scene";
import { lineOpening } from "../grammar/lines/lineOpening";

/** Where within [from, to) a clause begins that lists who was there: "A tiếp đoàn B, | cùng dự có …"; `to` where none does. */
export function listFrom(scene: Scene, from: number, to: number): number {
  const { tokens } = scene.document;
  for (let at = from; at + 1 < to; at++)
    if (CLAUSE_SIGNS.has(tokens[at]!.text) && !scene.inside(at) && lineOpening(scene, at + 1, to)) return at + 1;
  return to;
}

const CLAUSE_SIGNS = new Set([",", ";"]);
