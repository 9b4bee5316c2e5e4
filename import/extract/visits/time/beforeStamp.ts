import { isDay } from "../../../../src/shared/isDay";
import { yearOf } from "../../../../src/shared/yearOf";
import { shiftDay } from "../../dates/shiftDay";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { WILL } from "../grammar/words/functionWords";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { When } from "../model/When";

const PAST = keySet(["đã", "vừa"]);
/** Words before the verb among which its auxiliary stands. */
const REACH = 8;
/** A day so far behind the one of publication is not printed by mistake. */
const MARGIN = 30;

/** "Ngày 12/5, đoàn … đã đến thăm" on a page stamped in January, when it was moved: what was done was done in the year before. */
export function beforeStamp(scene: Scene, draft: Draft, trigger: Trigger): When {
  const { start, end } = draft;
  const { published } = scene.calendar;
  if (!start || !published || !isDay(start) || !isDay(published) || start <= shiftDay(published, MARGIN))
    return { start, end };
  const { tokens } = scene.document;
  const before = tokens.slice(Math.max(draft.first, trigger.first - REACH), trigger.first).map(({ key }) => key);
  const printed = scene.datesOf(draft.sentence).some(({ from }) => String(from.year) === yearOf(start));
  if (printed || before.includes(WILL) || !before.some((key) => PAST.has(key))) return { start, end };
  return { start: yearBefore(start), end: end && yearBefore(end) };
}

const yearBefore = (date: string) => `${Number(yearOf(date)) - 1}${date.slice("YYYY".length)}`;
