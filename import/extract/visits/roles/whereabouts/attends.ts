import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keyOfForm, keySet } from "../../../text/keySet";
import type { Clause } from "../../model/Clause";
import type { Trigger } from "../../model/Trigger";

const ATTENDS = keyOfForm("dự");
/** Second syllables of words that begin like "dự" and attend nothing: "dự án", "dự kiến". */
const OTHER_WORDS = keySet("án kiến toán báo phòng thảo trữ định luật thi".split(" "));

/** "thăm A và dự hội nghị tại B": the place of what was attended besides, where whom the visit is to has been named. */
export function attends(scene: Scene, { object, where }: Clause, { end }: Trigger, { first }: Chunk): boolean {
  if (object.length + where.length === 0) return false;
  const { tokens } = scene.document;
  const at = tokens.slice(end, first).findIndex(({ key }) => key === ATTENDS);
  return at !== -1 && !OTHER_WORDS.has(tokens[end + at + 1]?.key ?? "");
}
