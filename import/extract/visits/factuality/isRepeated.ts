import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { TIMES } from "../grammar/words/functionWords";
import type { Trigger } from "../model/Trigger";

const OFTEN = keySet(["thường xuyên", "hằng năm", "hàng năm", "định kỳ", "luôn luôn"]);
const ALWAYS = keySet(["luôn", "thường"]);

/** Whether it tells what someone does again and again, or how often, and no one occasion. */
export function isRepeated(scene: Scene, trigger: Trigger): boolean {
  return isHabit(scene, trigger) || isCounted(scene, trigger) || isOfCrowds(scene, trigger);
}

/** "thường xuyên | cử đoàn đến thăm", "luôn | thăm A trước": not once. */
function isHabit({ document: { tokens } }: Scene, { first }: Trigger): boolean {
  return OFTEN.has(pairAt(tokens, first - 2)) || ALWAYS.has(tokens[first - 1]?.key ?? "");
}

const COUNTS = keySet("hai ba bốn năm sáu bảy tám chín mười nhiều vài".split(" "));
/** "hai lần | đầu", "ba lần | thứ". */
const ORDINAL = keySet(["thứ", "đầu", "này"]);
/** How far before the verb the count may stand, and behind. */
const COUNT_REACH = [4, 8] as const;

/** "đã bốn lần thăm A", "thăm A ba lần", where no day of any of them is told. */
function isCounted(scene: Scene, { first, end }: Trigger): boolean {
  const { tokens } = scene.document;
  const { sentence } = tokens[first]!;
  for (let at = Math.max(1, first - COUNT_REACH[0]); at < end + COUNT_REACH[1]; at++) {
    if (at >= end && tokens[at]?.key === ",") break;
    if (tokens[at]?.key !== TIMES || tokens[at]!.sentence !== sentence || tokens[at - 1]!.sentence !== sentence)
      continue;
    const count = tokens[at - 1]!;
    if ((count.kind === "number" || COUNTS.has(count.key)) && !ORDINAL.has(tokens[at + 1]?.key ?? ""))
      return scene.datesOf(sentence).length === 0;
  }
  return false;
}

const TURN = keyOfForm("lượt");
const PEOPLE = keySet(["người", "khách", "du"]);
const CROWD_REACH = 14;

/** "đã đón 57 triệu lượt khách". */
function isOfCrowds({ document: { tokens } }: Scene, { end, frame }: Trigger): boolean {
  if (frame !== "receive") return false;
  for (let at = end; at < end + CROWD_REACH && tokens[at + 1]?.sentence === tokens[end - 1]!.sentence; at++)
    if (tokens[at]!.key === TURN && PEOPLE.has(tokens[at + 1]!.key)) return true;
  return false;
}
