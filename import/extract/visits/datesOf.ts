import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import type { Trigger } from "./Trigger";

/** When the visit was: the date of its sentence that stands nearest to the trigger, one before it first. */
export function datesOf(scene: Scene, draft: Draft, trigger: Trigger): Pick<Draft, "start" | "end"> {
  const { tokens } = scene.document;
  const from = tokens[draft.first]!.start;
  const to = tokens[draft.last - 1]!.end;
  const at = tokens[trigger.first]!.start;
  const inside = scene.dates.filter((date) => date.start >= from && date.end <= to);
  const precise = inside.filter((date) => date.from.day !== undefined || date.relative !== undefined);
  const candidates = precise.length > 0 ? precise : inside;
  const best = candidates.reduce<(typeof inside)[number] | null>(
    (nearest, date) => (nearest && distance(nearest.start, at) <= distance(date.start, at) ? nearest : date),
    null,
  );
  if (!best) return { start: null, end: null };
  return { start: scene.calendar.iso(best.from, best.relative), end: scene.calendar.iso(best.to, best.relative) };
}

/** A date before the trigger counts as nearer than one as far behind it. */
function distance(date: number, trigger: number): number {
  return date <= trigger ? trigger - date : (date - trigger) * 2;
}
