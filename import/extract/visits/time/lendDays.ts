import { isDay } from "../../../../src/shared/isDay";
import type { Scene } from "../../Scene";
import { goesElsewhere } from "../grammar/clauses/goesElsewhere";
import { isNoun } from "../grammar/words/isNoun";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { Side } from "../parties/Side";
import { extendTo } from "./extendTo";
import { lastDayOf } from "./lastDayOf";
import { widen } from "./widen";

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
    told.end = lastDayOf(scene, told, trigger);
  } else if (!isDay(draft.start)) return;
  else if (told.start === null) [told.start, told.end] = [draft.start, draft.end];
  else widen(told, draft);
}

/** Whether a side names no one, or someone of the visit. */
function isOf(side: Side, { visitors, hosts }: Draft): boolean {
  return side.empty || side.shares(visitors) || side.shares(hosts);
}
