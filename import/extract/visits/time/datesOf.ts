import { isDay } from "../../../../src/shared/isDay";
import type { DateMention } from "../../dates/DateMention";
import { shiftDay } from "../../dates/shiftDay";
import type { Scene } from "../../Scene";
import { textBefore } from "../../text/textBefore";
import { isNoun } from "../grammar/words/isNoun";
import { says } from "../grammar/words/says";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import type { When } from "../model/When";
import { endOf } from "./endOf";
import { type OwnDates, ownDates } from "./ownDates";

/** What tells when a visit was. */
interface Told extends OwnDates {
  readonly scene: Scene;
  readonly lexicon: VisitLexicon;
  readonly draft: Draft;
  readonly trigger: Trigger;
  /** The visit told before it. */
  readonly before: Draft | null;
}

/** Where the days of a visit are looked for, the surest place first; null where it does not tell them. */
const PLACES: readonly ((told: Told) => When | null)[] = [stay, nearest, printed, daySaid, sameDay, goingOn];

/** When the visit was. */
export function datesOf(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  triggers: readonly Trigger[],
  which: number,
  before: Draft | null,
): When {
  const own = ownDates(scene, draft, triggers, which);
  const told = { ...own, scene, lexicon, draft, trigger: triggers[which]!, before };
  for (const place of PLACES) {
    const when = place(told);
    if (when?.start) return { start: when.start, end: when.end };
  }
  return { start: null, end: until(told) };
}

const UNTIL = /kéo dài (?:đến|tới)(?: hết)?\s*$/iu;
/** Characters before a day among which "kéo dài đến" stands. */
const UNTIL_REACH = 20;

/** "đang có chuyến thăm A kéo dài đến ngày 7/9": the last day alone. */
function until({ scene, trigger, told }: Told): string | null {
  const { tokens, text } = scene.document;
  const last = told.find(
    ({ start, from }) =>
      from.day !== undefined &&
      start > tokens[trigger.first]!.start &&
      UNTIL.test(textBefore(text, start, UNTIL_REACH)),
  );
  return last ? scene.calendar.iso(last.from, last) : null;
}

const PAUSE = /[,;:]/u;

/** "họp báo sáng 23/8 nhân chuyến thăm A | từ 22 đến 24/8": the days of the stay, whatever else was on one of them. */
function stay({ scene, trigger, dates }: Told): When | null {
  if (!isNoun(scene, trigger) && trigger.frame !== "go") return null;
  const { tokens, text } = scene.document;
  const { end } = tokens[trigger.end - 1]!;
  const days = dates.find(
    ({ start, from, to }) =>
      from !== to && from.day !== undefined && start >= end && !PAUSE.test(text.slice(end, start)),
  );
  return days ? scene.calendar.span(days) : null;
}

/** The date nearest to the trigger, among those that give a day where any does: "hôm qua" gives one, known or not. */
function nearest({ scene, trigger, dates, told }: Told): When | null {
  const at = scene.document.tokens[trigger.first]!.start;
  const days = dates.filter((date) => {
    const start = scene.calendar.iso(date.from, date);
    return (date.relative !== undefined && (start !== null || date.start < at)) || (start !== null && isDay(start));
  });
  const best = (days.length > 0 ? days : dates).reduce<DateMention | null>(
    (found, date) => (found && distance(found.start, at) <= distance(date.start, at) ? found : date),
    null,
  );
  if (!best) return null;
  const start = scene.calendar.iso(best.from, best);
  return { start, end: start && endOf(scene, trigger, best, told) };
}

/** A date before the trigger counts as nearer than one as far behind it. */
function distance(date: number, trigger: number): number {
  return date <= trigger ? trigger - date : (date - trigger) * 2;
}

/** "hôm nay hội đàm với B, trong chuyến thăm từ ngày 27 đến 30/11": no day of writing is known, but those of the stay are. */
function printed({ scene, dates }: Told): When | null {
  const date = dates.find(({ relative, from }) => relative === undefined && from.day !== undefined);
  return date ? scene.calendar.span(date) : null;
}

/** "Tối 7-5, ông A cho biết đoàn hôm nay đã …": the day of saying is the day that "hôm nay" means, and from which "tối qua" counts. */
function daySaid({ scene, draft, dates, from }: Told): When | null {
  const counted = dates.find((date) => date.relative !== undefined);
  const said = counted && scene.datesWithin(scene.document.tokens[draft.first]!.start, from).at(-1);
  if (!said) return null;
  const { start, end } = scene.calendar.span(said);
  if (!start || !isDay(start)) return { start, end };
  const day = shiftDay(start, counted.relative!);
  return { start: day, end: day };
}

/** "Cùng ngày": the day of the visit before it, or the last one that the text names. */
function sameDay({ scene, lexicon, draft, trigger, before }: Told): When | null {
  const { first, last } = draft;
  const next = says(scene, lexicon, first, last, "next_stop") && !(before && isAbroadOf(draft, before));
  if (!next && !says(scene, lexicon, first, last, "same_day")) return null;
  const { tokens, text } = scene.document;
  const from = tokens[first]!.start;
  // "Ông A đón B. Cùng ngày, …": the day of what was told is not known yet, but printed.
  const told = text.slice(from, tokens[last - 1]!.end);
  const printed = !before || (!before.start && !isNoun(scene, trigger) && SAME_DAY.test(told));
  return printed ? lastTold(scene, from) : thatDay(before);
}

const SAME_DAY = /(?<!\p{L})cùng (?:trong )?ngày(?!\p{L})/iu;

function lastTold(scene: Scene, offset: number): When | null {
  const date = scene.dates.findLast(({ start, from }) => start < offset && from.day !== undefined);
  return date ? scene.calendar.span(date) : null;
}

/** A sentence without a date goes on about the day of the visit before it, unless it looks back. */
function goingOn({ scene, lexicon, draft, trigger, before, apart }: Told): When | null {
  if (!before || apart || isAbroadOf(draft, before)) return null;
  const looksBack = says(scene, lexicon, draft.first, draft.last, "background");
  const goesOn = draft.visitors.shares(before.visitors) || (trigger.frame === "receive" && receivesOn(draft, before));
  return !looksBack && goesOn ? thatDay(before) : null;
}

/** "Ngày 8/10, A tiếp B. Tiếp C, A nói …": one guest after the other, by the same host. */
function receivesOn({ hosts }: Draft, before: Draft): boolean {
  return hosts.people.size > 0 && hosts.meets(before.hosts);
}

/** The days of the visit before it; the first of them where its last one is not known. */
function thatDay({ start, end }: When): When {
  return { start, end: end ?? start };
}

/** "Ngày 9/9 A thăm B. Ông sẽ thăm C": whoever goes to another country is there on another day. */
function isAbroadOf({ hosts }: Draft, before: Draft): boolean {
  const { countries } = before.hosts;
  return hosts.countries.size > 0 && countries.size > 0 && [...hosts.countries].every((name) => !countries.has(name));
}
