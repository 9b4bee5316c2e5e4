import { isDay } from "../../../src/shared/isDay";
import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import { goesElsewhere } from "./goesElsewhere";
import type { Side } from "./Side";
import { isNoun, type Trigger } from "./Trigger";

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
  if (draft.start === null || !isDay(draft.start) || draft.sentence - told.sentence > REACH) return;
  if (!isOf(draft.visitors, told) || !isOf(draft.hosts, told)) return;
  if (told.start === null || spans(draft, told)) [told.start, told.end] = [draft.start, draft.end];
}

/** Whether a side names no one, or someone of the visit. */
function isOf(side: Side, { visitors, hosts }: Draft): boolean {
  return side.empty || side.shares(visitors) || side.shares(hosts);
}

/** Whether the one day of a visit is one of several that are told now. */
function spans({ start, end }: Draft, told: Draft): boolean {
  const day = told.start!;
  // Whoever came to a province was there on one of the days.
  if (told.hosts.provinces.size > 0) return false;
  return (
    told.start === told.end &&
    isDay(day) &&
    day.length === start!.length &&
    start! <= day &&
    day <= end! &&
    start !== end
  );
}
