import { isDay } from "../../../src/shared/isDay";
import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import { extendTo } from "./extendTo";
import { goesElsewhere } from "./goesElsewhere";
import { lasting } from "./lasting";
import type { Side } from "./Side";
import { isNoun, type Trigger } from "./Trigger";

type When = Pick<Draft, "start" | "end">;

/** Sentences behind a visit that may still tell its days. */
const REACH = 8;

/** Tokens that may stand before the name of the visit: "Trong | chuyến thăm". */
const OPENING = 2;

/**
 * "Chuyến thăm diễn ra từ ngày 16 đến 19/10", "Tại buổi tiếp sáng 17-1, …": a sentence that names the visit told before it and no one else gives it its
 * days, where it has none, or only one of them.
 */
export function lendDays(scene: Scene, draft: Draft, trigger: Trigger, told: Draft): void {
  if (!isNoun(scene, trigger) || trigger.first - draft.first > OPENING || goesElsewhere(scene, trigger)) return;
  if (draft.sentence - told.sentence > REACH || !isOf(draft.visitors, told) || !isOf(draft.hosts, told)) return;
  if (draft.start === null) {
    extendTo(told, draft.end);
    told.end = lasting(scene, told, trigger);
  } else if (!isDay(draft.start)) return;
  else if (told.start === null) [told.start, told.end] = [draft.start, draft.end];
  else widen(told, draft);
}

/** "Ngày 7/12 đón B đang thăm A | từ ngày 6 đến 8/12": the one day of a visit gives way to the days of which it is one. */
export function widen(told: Draft, days: When): void {
  if (spans(days, told)) [told.start, told.end] = [days.start, days.end];
}

/** Whether a side names no one, or someone of the visit. */
function isOf(side: Side, { visitors, hosts }: Draft): boolean {
  return side.empty || side.shares(visitors) || side.shares(hosts);
}

/** Whether the one day of a visit is one of several that are told now. */
function spans({ start, end }: When, told: Draft): boolean {
  const day = told.start;
  if (day === null || start === null || end === null) return false;
  // Whoever came to a province was there on one of the days.
  if (told.hosts.provinces.size > 0) return false;
  return (
    told.start === told.end && isDay(day) && day.length === start.length && start <= day && day <= end && start !== end
  );
}
