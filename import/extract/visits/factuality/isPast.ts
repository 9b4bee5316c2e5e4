import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { TIMES_OF_DAY } from "../../text/TIMES_OF_DAY";
import { firstReport } from "../grammar/clauses/firstReport";
import { isNoun } from "../grammar/words/isNoun";
import type { Draft } from "../model/Draft";
import { SETS_OUT, type Trigger } from "../model/Trigger";

/** Auxiliaries of the past and of what goes on. */
const TELLS_PAST = keySet("đã vừa từng đang hôm nay qua kết bắt".split(" "));
/** How far behind the verb "đã" may stand: "chuyến thăm đã diễn ra". */
const BEHIND = 6;
/** "đã có chuyến thăm", "vừa kết thúc chuyến thăm". */
const BEFORE_NOUN = 3;

/** Whether a word of the past or of the present stands by the verb, or the time of day, with which the past is reported, in its sentence. */
export function isPast(scene: Scene, { first, last }: Draft, trigger: Trigger): boolean {
  // "đã xác nhận về chuyến thăm": what was done is another thing.
  // Nor is "hôm qua cho biết | chuyến thăm …" its day.
  const from = isNoun(scene, trigger)
    ? reportBefore(scene, Math.max(first, trigger.first - BEFORE_NOUN), trigger.first)
    : first;
  // Who has set out is on his way, whatever is still to come there.
  if (trigger.phrases.some((phrase) => phrase.startsWith(SETS_OUT))) return true;
  return scene.document.tokens.slice(first, last).some(({ key }, index) => {
    const at = first + index;
    return (
      !scene.inside(at) && (TIMES_OF_DAY.has(key) || (at >= from && at < trigger.end + BEHIND && TELLS_PAST.has(key)))
    );
  });
}

/** Behind the last word of reporting among the tokens. */
function reportBefore(scene: Scene, from: number, end: number): number {
  const report = firstReport(scene, from, end);
  return report < end ? report + 1 : from;
}
