import type { Chunk } from "../../../Chunk";
import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { isLocated } from "../../grammar/chains/isLocated";
import type { Clause } from "../../model/Clause";
import type { Trigger } from "../../model/Trigger";

/** "hội kiến A | ở trụ sở B", "hội đàm với A tại | Nga": with whom has been said, this is where. */
export function isVenue(scene: Scene, clause: Clause, chunk: Chunk, trigger: Trigger): boolean {
  const names = chunk.kind === "agency" || chunk.kind === "country";
  const others = clause.object.length + clause.comers.length > 0;
  return trigger.frame !== "go" && (others || areTwo(scene, clause, trigger)) && names && isLocated(scene, chunk);
}

/** "A và B hội đàm tại | trụ sở C": two who meet are named before the verb. */
function areTwo(scene: Scene, { subject }: Clause, { frame }: Trigger): boolean {
  return frame === "meet" && subject.filter((index) => isName(scene.chunks[index]!)).length > 1;
}
