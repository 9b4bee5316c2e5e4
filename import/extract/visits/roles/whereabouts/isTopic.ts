import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keyOfForm } from "../../../text/keySet";
import { isGoal } from "../../grammar/chains/isGoal";
import { ABOUT } from "../../grammar/words/functionWords";

const TO = keyOfForm("để");

/** "gặp nhau | để bàn về tình hình ở A", "hủy cuộc gặp | để về tỉnh A": the country that they talked about, and where one goes instead. */
export function isTopic(scene: Scene, chunk: Chunk, cut: number): boolean {
  const { tokens } = scene.document;
  if (tokens[cut]?.key === TO && isGoal(scene, chunk)) return true;
  return chunk.kind === "country" && tokens.slice(cut, chunk.first).some(({ key }) => key === ABOUT);
}
