import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { joins } from "./chains";
import type { Clause } from "./Clause";
import { ABOUT } from "./functionWords";
import { isGoal, isLocated } from "./located";
import type { Trigger } from "./Trigger";

/** "hội kiến A | ở trụ sở B", "hội đàm với A tại | Nga": with whom has been said, this is where. */
export function isVenue(scene: Scene, clause: Clause, chunk: Chunk, trigger: Trigger): boolean {
  const names = chunk.kind === "agency" || chunk.kind === "country";
  const others = clause.object.length + clause.comers.length > 0;
  return (
    trigger.frame !== "go" && (others || meetEachOther(scene, clause, trigger)) && names && isLocated(scene, chunk)
  );
}

/** "A và B hội đàm tại | trụ sở C": two who meet are named before the verb. */
function meetEachOther(scene: Scene, { subject }: Clause, { frame }: Trigger): boolean {
  return frame === "meet" && subject.filter((index) => isName(scene.chunks[index]!)).length > 1;
}

/** "đến Bệnh viện A và | Bệnh viện B": a second place of one kind. */
export function sharesPlace(scene: Scene, { where }: Clause, index: number): boolean {
  return (
    where.includes(index - 1) && scene.chunks[index]!.kind === scene.chunks[index - 1]!.kind && joins(scene, index)
  );
}

/** Before a country that is gone to, or one of several. */
const REACHES = keySet("& , : ( với gồm như thăm thức nghị việc đến tới sang về ở tại nước".split(" "));
/** Before a country that only tells whose something is, or what happened there. */
const RELATES = keySet("của bị giữa từ cho tàu do về ,".split(" "));
/** Words of an office or a body that no table lists, between its beginning and its country. */
const REST_OF_NAME = 6;

/** "thăm B, nơi bị | nước A chiếm", "thăm công ty C của | nước A": where whom the visit is to has been named, a country of another word. */
export function isStray(scene: Scene, { object, where, receivers }: Clause, { kind, first }: Chunk): boolean {
  const last = [...object, ...where, ...receivers].at(-1);
  if (kind !== "country" || last === undefined) return false;
  const { tokens } = scene.document;
  if (REACHES.has(tokens[first - 1]!.key) || scene.inside(first - 1)) return false;
  const between = tokens.slice(scene.chunks[last]!.end, first);
  return between.length > REST_OF_NAME || between.some(({ key }) => RELATES.has(key));
}

const TO = keyOfForm("để");

/** "gặp nhau | để bàn về tình hình ở A", "hủy cuộc gặp | để về tỉnh A": the country that they talked about, and where one goes instead. */
export function isTopic(scene: Scene, chunk: Chunk, cut: number): boolean {
  const { tokens } = scene.document;
  if (tokens[cut]?.key === TO && isGoal(scene, chunk)) return true;
  return chunk.kind === "country" && tokens.slice(cut, chunk.first).some(({ key }) => key === ABOUT);
}

/** "ông A (Đảng B, bang C)": the body that a bracket behind a name says someone is of. */
export function isHis({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { kind, first } = chunks[index]!;
  const before = chunks[index - 1];
  return kind === "agency" && tokens[first - 1]?.text === "(" && before?.end === first - 1 && isName(before);
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
