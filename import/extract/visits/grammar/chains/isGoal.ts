import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { wordBefore } from "../words/wordBefore";

const LEADS_TO = keySet("đến tới sang về vào ra".split(" "));

/** "tiếp đoàn … đến | tỉnh B": a territory where someone goes, or has come to. */
export function isGoal(scene: Scene, { kind, first }: Chunk): boolean {
  return (kind === "place" || kind === "country") && LEADS_TO.has(wordBefore(scene, first) ?? "");
}
