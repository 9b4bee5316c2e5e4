import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import type { Draft } from "./Draft";
import type { Trigger } from "./Trigger";

const DAYS = keyOfForm("ngày");
const NUMBERS = keySet(["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]);
/** "hai ngày sau", "ba ngày trước": how long after or before, not how long. */
const APART = keySet(["sau", "trước", "nay", "qua", "tới"]);
/** Tokens behind the trigger within which the number of days is its own. */
const REACH = 16;
/** Longer than anyone's visit: the number counts something else. */
const MAX_DAYS = 15;
const DAY_MS = 86_400_000;
/** Any year whose February is the short one. */
const SOME_YEAR = 2001;

/** "thăm A ba ngày từ ngày 8/11": the last day of a visit of which the first one and the number of days are told. */
export function lasting(scene: Scene, { start, end }: Pick<Draft, "start" | "end">, trigger: Trigger): string | null {
  const days = start !== null && start === end ? daysTold(scene, trigger) : null;
  const known = start?.startsWith("--") ? `${SOME_YEAR}${start.slice(1)}` : start;
  if (days === null || known?.length !== 10) return end;
  const last = new Date(Date.parse(`${known}T00:00:00Z`) + (days - 1) * DAY_MS).toISOString().slice(0, 10);
  return start!.startsWith("--") ? `-${last.slice(4)}` : last;
}

function daysTold({ document: { tokens } }: Scene, { first, end }: Trigger): number | null {
  const { sentence } = tokens[first]!;
  for (let at = end; at < end + REACH && tokens[at + 1]?.sentence === sentence; at++) {
    const { key, kind } = tokens[at]!;
    if (tokens[at + 1]!.key !== DAYS || APART.has(tokens[at + 2]?.key ?? "") || tokens[at + 2]?.kind === "number")
      continue;
    const count = kind === "number" ? Number(key) : NUMBERS.has(key) ? [...NUMBERS].indexOf(key) + 2 : 0;
    if (count > 1 && count <= MAX_DAYS && !APART.has(tokens[at - 1]!.key)) return count;
  }
  return null;
}
