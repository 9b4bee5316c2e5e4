import type { DateMention } from "../../dates/DateMention";
import { lowerBound } from "../../lowerBound";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { textBefore } from "../../text/textBefore";
import { clauseStart } from "../grammar/clauses/clauseStart";
import { firstReport } from "../grammar/clauses/firstReport";
import { type Opening, opensWith } from "../grammar/clauses/opensWith";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import { sideOf } from "../parties/sideOf";
import { isOfOtherEvent } from "./isOfOtherEvent";
import { isOfSaying } from "./isOfSaying";
import { isOfTour } from "./isOfTour";
import { isWhen } from "./isWhen";

/** The dates around a trigger. */
export interface OwnDates {
  /** Where its clause begins, in the text. */
  readonly from: number;
  /** Every date of its clause. */
  readonly told: readonly DateMention[];
  /** Those that may be its own. */
  readonly dates: readonly DateMention[];
  /** Whether what comes before the trigger is of another day. */
  readonly apart: boolean;
}

/** The dates of the clause of a trigger that no word says to be of something else. */
export function ownDates(scene: Scene, draft: Draft, triggers: readonly Trigger[], which: number): OwnDates {
  const trigger = triggers[which]!;
  const { tokens } = scene.document;
  const from = tokens[clauseStart(scene, draft.first, trigger.first)]!.start;
  const at = tokens[trigger.first]!.start;
  // Dates behind the trigger from where the sentence turns to what someone said are of other things.
  const report = firstReport(scene, trigger.end, draft.last);
  const end = report < draft.last ? tokens[report]!.start : tokens[draft.last - 1]!.end;
  const taken = takenBefore(scene, triggers, which, end);
  const told = scene.datesWithin(from, end);
  const opening = opensWith(scene, trigger);
  const abroad = opening !== null && opening.time !== "during" && isStayAbroad(draft, trigger);
  const isAfter = isApart(scene, trigger);
  const apart = isAfter || abroad;
  const dates = told.filter(
    (date, index) =>
      !(date.start >= (isAfter || (abroad && date.from.day !== undefined) ? 0 : taken) && date.start < at) &&
      !(abroad && opening.at === draft.first && isBehindClause(scene, trigger, date)) &&
      !isEarliers(scene, date, triggers[which - 1], at) &&
      !isExplained(date, told[index + 1]) &&
      !isOfPlan(scene, trigger, date) &&
      !isInAside(scene, date, at) &&
      !isOfTour(scene, date, triggers.slice(which)) &&
      (date.from.day !== undefined || date.relative !== undefined
        ? isDayOfIt(scene, draft, opening, date)
        : isWhen(scene, date, at)),
  );
  return { from, told, dates, apart };
}

/** A journey to another state: what is told before or after it was on another day, which a visit nearby need not be. */
function isStayAbroad({ hosts }: Draft, { frame }: Trigger): boolean {
  return frame === "go" && hosts.countries.size > 0 && hosts.provinces.size === 0;
}

/** "Sau khi thăm A, | ngày 5/3 ông B …": of what the sentence goes on to. */
function isBehindClause({ document: { tokens, text } }: Scene, { end }: Trigger, { start }: DateMention): boolean {
  const from = tokens[end - 1]!.end;
  return start > from && text.slice(from, start).includes(",");
}

/** Whether a day is that of the visit; the day on which someone spoke is, where he did so at the visit: "ông A ngày 5/3 nói khi thăm B". */
function isDayOfIt(scene: Scene, draft: Draft, opening: Opening | null, date: DateMention): boolean {
  if (!isOfOtherEvent(scene, date)) return true;
  return opening?.time === "during" && isOfSaying(scene, date) && isOfSpeaker(scene, draft, date);
}

/** Whether it is someone of the visit whose name stands right before a day. */
function isOfSpeaker(scene: Scene, { first, visitors, hosts }: Draft, date: DateMention): boolean {
  const { tokens } = scene.document;
  const at = lowerBound(tokens, date.start, ({ start }) => start);
  const speaker = scene.chunksWithin(first, at).at(-1);
  if (speaker === undefined || scene.chunks[speaker]!.end < at - MAX_BEFORE_DAY) return false;
  const { people } = sideOf(scene, [speaker]);
  return [...people].some((person) => visitors.people.has(person) || hosts.people.has(person));
}

/** Tokens between who spoke and the day: "ông A | vào". */
const MAX_BEFORE_DAY = 2;

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

/**
 * "thăm A từ ngày 14 đến 16/4 và thăm B từ ngày 16 đến 18/4": from where a date before the trigger is that of the trigger before it, as its own
 * stands behind it; the trigger itself where there is none.
 */
function takenBefore(scene: Scene, triggers: readonly Trigger[], which: number, end: number): number {
  const { tokens } = scene.document;
  const at = tokens[triggers[which]!.first]!.start;
  const [earlier, later] = [triggers[which - 1], triggers[which + 1]];
  const stop = later ? Math.min(end, tokens[later.first]!.start) : end;
  if (!earlier) return at;
  return scene.datesWithin(at + 1, stop).length > 0 ? tokens[earlier.end - 1]!.end : at;
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

/** "ngày mai (21-3)": the day itself is printed behind. */
function isExplained({ relative, end }: DateMention, next: DateMention | undefined): boolean {
  return relative !== undefined && next !== undefined && next.start - end <= 3;
}

/** What was to be done later, of which a day behind it is: "đã làm việc với A, dự kiến thu phí lại từ | ngày 14/2". */
const PLAN =
  /(?<!\p{L})(?:dự kiến|sẽ)\s+(?!diễn ra|bắt đầu|kéo dài|kết thúc|vào|từ|ngày|trong|tới|đến|sang|thăm|có|là)\p{L}/iu;

function isOfPlan({ document: { tokens, text } }: Scene, { end }: Trigger, { start }: DateMention): boolean {
  return start >= tokens[end - 1]!.end && PLAN.test(text.slice(tokens[end - 1]!.end, start));
}

/** Words of time that may stand before a day. */
const TIME = "(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua|từ|vào|hồi|đầu|giữa|cuối|trong|tháng)(?!\\p{L})";
/** An open bracket and, in it, more than the words of time. */
const ASIDE = new RegExp(`\\((?![^()]*\\))(?:\\P{L}*${TIME})*\\P{L}*(?!${TIME})\\p{L}[^()]*$`, "iu");
const ASIDE_REACH = 90;

/** "viếng ông A (người bị nạn | hôm 1/7) và …": what a bracket tells of someone, where the trigger stands outside of it. */
function isInAside({ document: { text } }: Scene, { start }: DateMention, trigger: number): boolean {
  const before = textBefore(text, start, ASIDE_REACH);
  const aside = ASIDE.exec(before);
  return aside !== null && !(trigger < start && trigger > start - before.length + aside.index);
}
