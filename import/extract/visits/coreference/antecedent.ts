import type { Chunk } from "../../Chunk";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { joins } from "../grammar/chains/joins";
import { THIS } from "../grammar/words/functionWords";
import type { Trigger } from "../model/Trigger";

/** Words of what is pointed at, between the verb and "này". */
const REACH = 8;
const COUNTRY = keySet(["nước", "quốc gia"]);
const PROVINCE = keySet(["tỉnh"]);

/**
 * What "thăm nước này", "kiểm tra tuyến cao tốc này" points at: the country or the province named last; else the names that the article
 * printed last right behind that noun ("cao tốc A - B"), or that begin with it ("Bệnh viện C"). Empty where there are none.
 */
export function antecedent(scene: Scene, trigger: Trigger, end: number): number[] {
  const { tokens } = scene.document;
  let at = trigger.end;
  while (at < end && at - trigger.end < REACH && tokens[at]!.key !== THIS && !scene.inside(at)) at++;
  if (tokens[at]?.key !== THIS || at === trigger.end || at >= end) return [];
  const isMeant = meaning(
    scene,
    tokens.slice(Math.max(trigger.end, at - 2), at).map(({ key }) => key),
  );
  for (let index = scene.chunkFrom(trigger.first) - 1; index >= 0; index--) {
    if (!isMeant(scene.chunks[index]!)) continue;
    const chain = [index];
    while (continues(scene, chain.at(-1)! + 1)) chain.push(chain.at(-1)! + 1);
    return chain;
  }
  return [];
}

/** Whether a name is of what the noun calls. */
function meaning({ document: { tokens } }: Scene, noun: readonly string[]): (chunk: Chunk) => boolean {
  const whole = noun.join(" ");
  if (COUNTRY.has(whole)) return (chunk) => chunk.kind === "country";
  if (PROVINCE.has(whole)) return (chunk) => chunk.kind === "place" && chunk.place.province !== null;
  const stands = (from: number) => noun.every((key, index) => tokens[from + index]?.key === key);
  return ({ kind, first }) =>
    (kind === "place" && stands(first - noun.length)) ||
    (kind === "agency" && (stands(first) || stands(first - noun.length)));
}

/** "cao tốc A - | B". */
function continues(scene: Scene, index: number): boolean {
  return scene.chunks[index]?.kind === "place" && scene.chunks[index - 1]!.kind === "place" && joins(scene, index);
}
