import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { joins } from "./chains";
import type { Clause } from "./Clause";
import { isLocated } from "./located";
import type { Trigger } from "./Trigger";

/** "hội kiến A | ở trụ sở B": with whom has been said, this is where. */
export function isVenue(scene: Scene, clause: Clause, chunk: Chunk, trigger: Trigger): boolean {
  return trigger.frame !== "go" && clause.object.length > 0 && chunk.kind === "agency" && isLocated(scene, chunk);
}

/** "đến Bệnh viện A và | Bệnh viện B": a second place of one kind. */
export function sharesPlace(scene: Scene, { where }: Clause, index: number): boolean {
  return (
    where.includes(index - 1) && scene.chunks[index]!.kind === scene.chunks[index - 1]!.kind && joins(scene, index)
  );
}

const ATTENDS = keyOfForm("dự");
const EVENTS = keySet("hội lễ đại cuộc diễn phiên họp tiệc kỳ".split(" "));

/** "thăm A và dự hội nghị tại B": the place of what was attended besides. */
export function attends(scene: Scene, { end }: Trigger, { first }: Chunk): boolean {
  const { tokens } = scene.document;
  return tokens.slice(end, first).some(({ key }, at) => key === ATTENDS && EVENTS.has(tokens[end + at + 1]?.key ?? ""));
}
