import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Draft } from "./Draft";
import type { Trigger } from "./Trigger";
import { says } from "./says";
import type { VisitLexicon } from "./VisitLexicon";

type When = Pick<Draft, "start" | "end">;

/**
 * When the visit was: the date of its sentence that stands nearest to the trigger, one before it first. A sentence without a
 * date goes on about the day of the visit before it, unless it looks back.
 */
export function datesOf(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  trigger: Trigger,
  before: Draft | null,
): When {
  const { tokens } = scene.document;
  const from = tokens[draft.first]!.start;
  const to = tokens[draft.last - 1]!.end;
  const at = tokens[trigger.first]!.start;
  const said = reportAfter(scene, trigger.end, draft.last);
  const inside = scene.dates.flatMap((date) => {
    if (date.start < from || date.end > to || date.start > said) return [];
    const start = scene.calendar.iso(date.from, date.relative);
    return start === null ? [] : [{ at: date.start, start, end: scene.calendar.iso(date.to, date.relative) }];
  });
  const precise = inside.filter((date) =>
    date.start.startsWith("--") ? date.start.length === 7 : date.start.length === 10,
  );
  const candidates = precise.length > 0 ? precise : inside;
  const best = candidates.reduce<(typeof inside)[number] | null>(
    (nearest, date) => (nearest && distance(nearest.at, at) <= distance(date.at, at) ? nearest : date),
    null,
  );
  if (best) return { start: best.start, end: best.end };
  if (!before) return { start: null, end: null };
  const sameDay =
    says(scene, lexicon, draft.first, draft.last, "same_day") ||
    says(scene, lexicon, draft.first, draft.last, "next_stop");
  const looksBack = says(scene, lexicon, draft.first, draft.last, "background");
  return sameDay || (!looksBack && draft.visitors.shares(before.visitors))
    ? { start: before.start, end: before.end }
    : { start: null, end: null };
}

/** A date before the trigger counts as nearer than one as far behind it. */
function distance(date: number, trigger: number): number {
  return date <= trigger ? trigger - date : (date - trigger) * 2;
}

const REPORTS = keySet(["biết", "nói", "rằng", "định", ":"]);

/** Where, behind the trigger, the sentence turns to what someone said: dates from there on are of other things. */
function reportAfter(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  for (let at = from; at < end; at++) if (REPORTS.has(tokens[at]!.key) && !scene.inside(at)) return tokens[at]!.start;
  return Infinity;
}
