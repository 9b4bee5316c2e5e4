import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { joins } from "./chains";
import type { Clause } from "./Clause";
import { isLocated } from "./located";
import type { Trigger } from "./Trigger";

/** "hội kiến A | ở trụ sở B", "hội đàm với A tại | Nga": with whom has been said, this is where. */
export function isVenue(scene: Scene, clause: Clause, chunk: Chunk, trigger: Trigger): boolean {
  const names = chunk.kind === "agency" || chunk.kind === "country";
  return trigger.frame !== "go" && clause.object.length + clause.comers.length > 0 && names && isLocated(scene, chunk);
}

/** "đến Bệnh viện A và | Bệnh viện B": a second place of one kind. */
export function sharesPlace(scene: Scene, { where }: Clause, index: number): boolean {
  return (
    where.includes(index - 1) && scene.chunks[index]!.kind === scene.chunks[index - 1]!.kind && joins(scene, index)
  );
}

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
