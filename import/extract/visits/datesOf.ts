import type { Scene } from "../Scene";
import type { DateMention } from "../dates/DateMention";
import { isDay } from "../../../src/shared/isDay";
import type { Draft } from "./Draft";
import { clauseStart } from "./clauseBounds";
import { isOfOther } from "./isOfOther";
import { isNoun, type Trigger } from "./Trigger";
import { firstReport } from "./reportsAt";
import { keyOfForm, keySet } from "../text/keySet";
import { says } from "./says";
import { skipBack } from "./skipBack";
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
  triggers: readonly Trigger[],
  which: number,
  before: Draft | null,
): When {
  const trigger = triggers[which]!;
  const { tokens } = scene.document;
  const own = tokens[clauseStart(scene, draft.first, trigger.first)]!.start;
  const at = tokens[trigger.first]!.start;
  // Dates behind the trigger from where the sentence turns to what someone said are of other things.
  const report = firstReport(scene, trigger.end, draft.last);
  const end = report < draft.last ? tokens[report]!.start : tokens[draft.last - 1]!.end;
  const taken = takenBefore(scene, triggers, which, end);
  const told = scene.datesWithin(own, end);
  const apart = isApart(scene, trigger);
  const dates = told.filter(
    (date, index) =>
      !(date.start >= (apart ? 0 : taken) && date.start < at) &&
      !isEarliers(scene, date, triggers[which - 1], at) &&
      !isExplained(date, told[index + 1]) &&
      (date.from.day !== undefined || date.relative !== undefined ? !isOfOther(scene, date) : isWhen(scene, date, at)),
  );
  const stay = isNoun(scene, trigger) ? stayBehind(scene, trigger, dates) : undefined;
  if (stay) return scene.calendar.span(stay);
  const best = nearest(
    dates.map((date) => read(scene, date)),
    at,
  );
  if (best?.start) return { start: best.start, end: best.end };
  // "hôm nay hội đàm với B, trong chuyến thăm từ ngày 27 đến 30/11": no day of writing is known, but those of the stay are.
  const printed = dates.find(({ relative, from }) => relative === undefined && from.day !== undefined);
  if (best && printed) return scene.calendar.span(printed);
  // "Tối 7-5, ông A cho biết đoàn hôm nay đã …": the day of saying is the day that "hôm nay" means.
  const today = dates.find((date) => date.relative !== undefined);
  const said = scene.datesWithin(tokens[draft.first]!.start, own).at(-1);
  if (today && said) return scene.calendar.span(said);
  const sameDay =
    says(scene, lexicon, draft.first, draft.last, "same_day") ||
    says(scene, lexicon, draft.first, draft.last, "next_stop");
  if (!before) return sameDay ? lastTold(scene, tokens[draft.first]!.start) : UNDATED;
  const looksBack = apart || says(scene, lexicon, draft.first, draft.last, "background");
  return sameDay || (!looksBack && draft.visitors.shares(before.visitors))
    ? { start: before.start, end: before.end }
    : UNDATED;
}

const FINISHED = keySet("khi kết thúc hoàn tất có thực hiện".split(" "));
const JOURNEY = keyOfForm("chuyến");
const APART = keySet(["sau", "trước"]);

/** "Ngày 20/9, ông A nói, sau (khi kết thúc) | chuyến thăm B": what comes before its name is of another day. */
function isApart(scene: Scene, trigger: Trigger): boolean {
  // "Chiều 20/4, sau cuộc làm việc, …" was on the same day.
  const { tokens } = scene.document;
  if (!isNoun(scene, trigger) || tokens[trigger.first]!.key !== JOURNEY) return false;
  const at = skipBack(scene, trigger.first - 1, FINISHED);
  return APART.has(tokens[at]?.key ?? "") && tokens[at]!.sentence === tokens[trigger.first]!.sentence;
}

/** "họp báo sáng 23/8 nhân chuyến thăm A | từ 22 đến 24/8": the days of the stay, whatever else was on one of them. */
function stayBehind(
  { document: { tokens, text } }: Scene,
  trigger: Trigger,
  dates: readonly DateMention[],
): DateMention | undefined {
  const { end } = tokens[trigger.end - 1]!;
  return dates.find(
    ({ start, from, to }) =>
      from !== to && from.day !== undefined && start >= end && !PAUSE.test(text.slice(end, start)),
  );
}

const PAUSE = /[,;:]/u;

/**
 * "thăm A từ ngày 14 đến 16/4 và thăm B từ ngày 16 đến 18/4": from where a date before the trigger is that of the trigger before it, as its own
 * stands behind it; the trigger itself where there is none.
 */
function takenBefore(scene: Scene, triggers: readonly Trigger[], which: number, end: number): number {
  const {
    document: { tokens },
    dates,
  } = scene;
  const at = tokens[triggers[which]!.first]!.start;
  const [earlier, later] = [triggers[which - 1], triggers[which + 1]];
  const stop = later ? Math.min(end, tokens[later.first]!.start) : end;
  if (!earlier) return at;
  return dates.some(({ start }) => start > at && start < stop) ? tokens[earlier.end - 1]!.end : at;
}

/** "chuyến thăm A của X (tháng 7-2015), chuyến thăm B …": a date in brackets is of the trigger before it. */
function isEarliers(
  { document: { tokens, text } }: Scene,
  date: DateMention,
  earlier: Trigger | undefined,
  at: number,
): boolean {
  return (
    earlier !== undefined &&
    date.start < at &&
    date.start > tokens[earlier.end - 1]!.end &&
    OPENS.test(text.slice(date.start - 2, date.start))
  );
}

const OPENS = /\(\s?$/u;

const UNDATED: When = { start: null, end: null };

/** The last day that the text names before the offset: "cùng ngày". */
function lastTold(scene: Scene, offset: number): When {
  const date = scene.dates.findLast(({ start, from }) => start < offset && from.day !== undefined);
  return date ? scene.calendar.span(date) : UNDATED;
}

interface Dated extends When {
  readonly at: number;
  readonly relative: boolean;
}

function read({ calendar }: Scene, date: DateMention): Dated {
  const { start, from, to, relative } = date;
  return { at: start, start: calendar.iso(from, date), end: calendar.iso(to, date), relative: relative !== undefined };
}

/** The date nearest to the trigger, among those that give a day where any does: "hôm qua" gives one, known or not. */
function nearest(dates: readonly Dated[], trigger: number): Dated | null {
  const days = dates.filter(
    ({ at, start, relative }) => (relative && (start !== null || at < trigger)) || (start !== null && isDay(start)),
  );
  return (days.length > 0 ? days : dates).reduce<Dated | null>(
    (best, date) => (best && distance(best.at, trigger) <= distance(date.at, trigger) ? best : date),
    null,
  );
}

/** A date before the trigger counts as nearer than one as far behind it. */
function distance(date: number, trigger: number): number {
  return date <= trigger ? trigger - date : (date - trigger) * 2;
}

/** "ngày mai (21-3)": the day itself is printed behind. */
function isExplained({ relative, end }: DateMention, next: DateMention | undefined): boolean {
  return relative !== undefined && next !== undefined && next.start - end <= 3;
}

const SPAN_WORD = /(?:từ|kể từ|đến|trước|sau|giai đoạn|so với|của|cuối những|những)\s*(?:cuối\s*|đầu\s*)?$/iu;
/** "kể từ khi hai nước bình thường hóa quan hệ năm 1995". */
const SINCE = /(?:kể từ|từ khi|mời|kỷ niệm|nhiệm kỳ|khóa|đắc cử|nhậm chức|nắm quyền)(?!\p{L})[^,.;]*$/iu;
const SINCE_REACH = 80;
/** "thăm A để bàn về phán quyết năm 2016". */
const PURPOSE = /(?<!\p{L})(?:để|nhằm|bàn về)(?!\p{L})/iu;
/** How far behind the trigger a bare month or year is still its own. */
const LOOSE_REACH = 90;

/** Whether a bare month or year says when, rather than since when or compared with when. */
function isWhen(scene: Scene, date: DateMention, trigger: number): boolean {
  const before = scene.document.text.slice(Math.max(0, date.start - 25), date.start);
  const clause = scene.document.text.slice(Math.max(0, date.start - SINCE_REACH), date.start);
  const purpose = PURPOSE.test(scene.document.text.slice(trigger, Math.max(trigger, date.start)));
  return !SPAN_WORD.test(before) && !SINCE.test(clause) && !purpose && date.start < trigger + LOOSE_REACH;
}
