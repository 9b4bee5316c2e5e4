import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { isGoal } from "../../grammar/chains/isGoal";
import { ABOUT, IN_ORDER_TO } from "../../grammar/words/functionWords";

/** "gặp nhau | để bàn về tình hình ở A", "hủy cuộc gặp | để về tỉnh A": the country that they talked about, and where one goes instead. */
export function isTopic(scene: Scene, chunk: Chunk, cut: number): boolean {
  const { tokens } = scene.document;
  if (tokens[cut]?.key === IN_ORDER_TO && isGoal(scene, chunk)) return true;
  return chunk.kind === "country" && tokens.slice(cut, chunk.first).some(({ key }) => key === ABOUT);
}
