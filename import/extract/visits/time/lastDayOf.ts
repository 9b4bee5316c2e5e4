import { isDay } from "../../../../src/shared/isDay";
import { countOf } from "../../dates/numbers";
import { shiftDay } from "../../dates/shiftDay";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { WHEN } from "../grammar/words/functionWords";
import type { Trigger } from "../model/Trigger";
import type { When } from "../model/When";

const DAYS = keyOfForm("ngày");
const DURING = keyOfForm("trong");
/** "hai ngày sau", "ba ngày trước": how long after or before, not how long. */
const APART = keySet(["sau", "trước", "nay", "qua", "tới"]);
/** Tokens behind the trigger within which the number of days is its own. */
const REACH = 16;
/** Longer than anyone's visit: the number counts something else. */
const MAX_DAYS = 15;

/** Tokens before the trigger within which "khi" opens its clause. */
const CLAUSE = 8;

/**
 * "thăm A ba ngày từ ngày 8/11": the last day of a visit of which the first one and the number of days are told. In "ngày 31/5 hội đàm, khi thăm A ba
 * ngày" the day is one of them, not known to be the first.
 */
export function lastDayOf(scene: Scene, { start, end }: When, trigger: Trigger): string | null {
  const counted = start !== null && (end === null || start === end) && isDay(start) && !isAside(scene, trigger);
  const days = counted ? daysTold(scene, trigger) : null;
  return days === null ? end : shiftDay(start!, days - 1);
}

function isAside({ document: { tokens } }: Scene, { first }: Trigger): boolean {
  const { sentence } = tokens[first]!;
  return tokens
    .slice(Math.max(0, first - CLAUSE), first)
    .some((token) => token.sentence === sentence && token.key === WHEN);
}

function daysTold(scene: Scene, { first, end }: Trigger): number | null {
  const { tokens } = scene.document;
  const { sentence } = tokens[first]!;
  for (let at = end; at < end + REACH && tokens[at + 1]?.sentence === sentence; at++) {
    const count = daysAt(scene, at);
    if (count !== null) return count;
  }
  // "Từ 18/2, trong 5 ngày, đoàn … | kiểm tra".
  for (let at = first - 2; at > first - REACH && tokens[at - 1]?.sentence === sentence; at--) {
    const count = tokens[at - 1]!.key === DURING ? daysAt(scene, at) : null;
    if (count !== null) return count;
  }
  return null;
}

/** The number of days told at a token. */
function daysAt({ document: { tokens } }: Scene, at: number): number | null {
  if (tokens[at + 1]!.key !== DAYS || APART.has(tokens[at + 2]?.key ?? "") || tokens[at + 2]?.kind === "number")
    return null;
  const count = countOf(tokens[at]!.text);
  return count > 1 && count <= MAX_DAYS && !APART.has(tokens[at - 1]?.key ?? "") ? count : null;
}
