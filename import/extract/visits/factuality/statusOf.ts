import { pairAt } from "../../text/pairAt";
import { isDay } from "../../../../src/shared/isDay";
import type { VisitStatus } from "../../../facts";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { firstReport } from "../grammar/clauses/firstReport";
import { governorOf } from "../grammar/clauses/governorOf";
import { BEFORE, GOES_ON, IN_ORDER_TO, PAST, THAT, WHEN, WILL } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { standsBetween } from "../grammar/words/standsBetween";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";

/** How far before its verb "sẽ" or "dự kiến" may stand. */
const VERB_REACH = 10;
/** How far before a visit that goes on with what the verb told: "dự kiến đến B ngày 3/4, | bắt đầu chuyến thăm". */
const CLAUSE_REACH = 20;
/** "sẽ dự diễn đàn của hai nước … nhân | chuyến thăm": how far before the name of a visit the verb of its clause. */
const NOUN_REACH = 25;
/** How far before it "ngày mai" may. */
const NEXT_TO = 2;
/** How far behind it "tuần tới" may stand. */
const AFTER_REACH = 24;
/** "sẽ bắt đầu | chuyến thăm": words of what comes behind a visit may as well open its verb. */
const TO_COME = keySet(["sẽ", "dự"]);

/** Done, unless the words before the verb say that it will be, or the sentence that it was called off, or its day is to come. */
export function statusOf(scene: Scene, lexicon: VisitLexicon, draft: Draft, trigger: Trigger): VisitStatus {
  let planned = false;
  // "Sau khi thăm B, ông A sẽ …": what comes first is to come as well.
  const follows = scene.document.tokens[trigger.first - 1]?.key === WHEN;
  const report = firstReport(scene, trigger.end, draft.last);
  const governor = isNoun(scene, trigger) ? governorOf(scene, trigger.first) : null;
  const goesOn = governor !== null && scene.document.tokens[governor - 1]?.key === ",";
  for (let at = draft.first; at < draft.last;) {
    const match = scene.inside(at) ? null : lexicon.words.longest(scene.document.tokens, at);
    const from = at;
    at = match?.end ?? at + 1;
    if (!match) continue;
    if (match.value === "cancelled" && isCalledOff(scene, from, match.end, trigger)) return "cancelled";
    if (
      (match.value === "planned" ||
        (match.value === "planned_after" && TO_COME.has(scene.document.tokens[from]!.key))) &&
      from < trigger.end &&
      // "Trước khi gặp B, ông A đã thăm …": of two auxiliaries the one next to the verb counts.
      !standsBetween(scene, PAST, match.end, trigger.first) &&
      (from === draft.first ||
        wordsBetween(scene, match.end, trigger.first) <= (goesOn ? CLAUSE_REACH : VERB_REACH) ||
        (isNoun(scene, trigger) && isCircumstance(scene, match.end, trigger.first)))
    )
      planned = true;
    // "Trước khi đến thăm B, ông A đã …": told when both were over.
    if (
      match.value === "planned_before" &&
      match.end <= trigger.first &&
      wordsBetween(scene, match.end, trigger.first) <= VERB_REACH &&
      !standsBetween(scene, ",", match.end, trigger.first) &&
      !standsBetween(scene, PAST, match.end, draft.last)
    )
      planned = true;
    if (match.value === "planned" && from >= trigger.end && follows && standsBetween(scene, ",", trigger.end, from))
      planned = true;
    if (
      match.value === "planned_after" &&
      from >= trigger.end &&
      from - trigger.end <= AFTER_REACH &&
      from < report &&
      // "đến A và | sẽ tới B tuần tới": what comes next is to come, and not the first.
      !standsBetween(scene, WILL, trigger.end, from)
    )
      planned = true;
    // "Ông A ngày mai | đến B".
    if (match.value === "planned_after" && isNextTo(scene, from, match.end, trigger.first)) planned = true;
    if (match.value === "planned_clause" && match.end <= trigger.first) planned = true;
  }
  // "vài ngày trước | chuyến thăm".
  if (isNoun(scene, trigger) && scene.document.tokens[trigger.first - 1]?.key === BEFORE) planned = true;
  if (isToldTo(scene, trigger)) planned = true;
  const { published } = scene.calendar;
  const toCome =
    published !== null && isDay(published) && draft.start !== null && isDay(draft.start) && draft.start > published;
  return planned || toCome ? "planned" : "done";
}

/** Whether what is to come, and a visit is the circumstance of, is one clause: nobody is quoted, and nothing goes on already. */
function isCircumstance(scene: Scene, from: number, end: number): boolean {
  return (
    wordsBetween(scene, from, end) <= NOUN_REACH &&
    firstReport(scene, from, end) === end &&
    !standsBetween(scene, GOES_ON, from, end)
  );
}

const ORDERS = keySet(["yêu cầu", "đề nghị", "chỉ đạo", "giao cho", "kiến nghị", "đôn đốc"]);
/** Tokens between an order and what is to be done: the name and the office of whoever is told to. */
const TOLD_REACH = 14;

/** "yêu cầu Giám đốc Sở A, ông B | cử đoàn đến": nothing but whom it is told to stands between. */
function isToldTo(scene: Scene, { first }: Trigger): boolean {
  const { tokens } = scene.document;
  for (
    let at = first - 1;
    at > 0 && first - at <= TOLD_REACH && tokens[at]!.sentence === tokens[first]!.sentence;
    at--
  ) {
    if (scene.inside(at) || tokens[at]!.kind === "sign") continue;
    return at < first - 1 && ORDERS.has(pairAt(tokens, at - 1));
  }
  return false;
}

const CALLS_OFF = keySet(["đã hủy"]);
const VISIT = keySet("chuyến cuộc buổi kế lịch thăm gặp hội đón tiếp lễ".split(" "));
/** Tokens behind "đã hủy" among which what was called off begins. */
const OBJECT_REACH = 3;

/** "A, người đang thăm B, đã hủy | hai dự án": not the visit. */
function isCalledOff(scene: Scene, from: number, end: number, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  // "hủy các cuộc làm việc tại A để về B thị sát": what was called off made room for it.
  if (standsBetween(scene, IN_ORDER_TO, end, trigger.first)) return false;
  const active = CALLS_OFF.has(pairAt(tokens, end - 2)) && end - from === 2;
  return !active || tokens.slice(end, end + OBJECT_REACH).some(({ key, kind }) => kind !== "word" || VISIT.has(key));
}

const COUNTS = keySet("một hai ba bốn năm sáu vài nhiều".split(" "));

/** "tuần sau | đến"; not "một tuần sau | chuyến thăm", "tháng sau | đó". */
function isNextTo({ document: { tokens } }: Scene, from: number, end: number, verb: number): boolean {
  const before = tokens[from - 1];
  const counted = before !== undefined && (before.kind === "number" || COUNTS.has(before.key));
  return end <= verb && verb - end <= NEXT_TO && tokens[end]!.key !== THAT && !counted;
}

/** How many words stand between two tokens, each name counted as one. */
function wordsBetween(scene: Scene, from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end; at++) if (!scene.inside(at) || scene.startsAt(at)) words++;
  return words;
}
