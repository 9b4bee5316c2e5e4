import type { Scene } from "../../../Scene";
import { OPINION } from "../../grammar/words/functionWords";

/** Where the purpose alone names a body: "làm việc trực tiếp để xin ý kiến của Bộ …". */
export function firstBody(scene: Scene, from: number, end: number): number[] {
  let index = scene.chunkFrom(from);
  while (scene.chunks[index] && scene.chunks[index]!.first < end && scene.chunks[index]!.kind !== "agency") index++;
  const body = scene.chunks[index];
  return body && body.first < end && OPINION.has(scene.document.tokens[body.first - 2]?.key ?? "") ? [index] : [];
}
