import { isDay } from "../../../src/shared/isDay";
import type { VisitStatus } from "../../facts";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { TIMES_OF_DAY } from "../text/TIMES_OF_DAY";
import type { Draft } from "./Draft";
import { governorOf } from "./governorOf";
import { firstReport } from "./reportsAt";
import { isNoun, SETS_OUT, type Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

/** How far before its verb "sẽ" or "dự kiến" may stand. */
const VERB_REACH = 10;
/** How far before a visit that goes on with what the verb told: "dự kiến đến B ngày 3/4, | bắt đầu chuyến thăm". */
const CLAUSE_REACH = 20;
const DURING = keySet(["trong", "nhân"]);
/** How far before it "ngày mai" may. */
const NEXT_TO = 2;
const THAT = keyOfForm("đó");
/** How far behind it "tuần tới" may stand. */
const AFTER_REACH = 24;
/** "hủy các cuộc làm việc tại A để về B thị sát": what was called off made room for it. */
const INSTEAD = keyOfForm("để");
/** "Trước khi gặp B, ông A đã thăm …": of two auxiliaries the one next to the verb counts. */
const PAST = keyOfForm("đã");
const WHEN = keyOfForm("khi");
/** "đến A và | sẽ tới B tuần tới": what comes next is to come, and not the first. */
const WILL = keyOfForm("sẽ");
/** "vài ngày trước | chuyến thăm". */
const BEFORE = keyOfForm("trước");

/** Done, unless the words before the verb say that it will be, or the sentence that it was called off, or its day is to come. */
export function statusOf(scene: Scene, lexicon: VisitLexicon, draft: Draft, trigger: Trigger): VisitStatus {
  let planned = false;
  // "Sau khi thăm B, ông A sẽ …": what comes first is to come as well.
  const follows = scene.document.tokens[trigger.first - 1]?.key === WHEN;
  const report = firstReport(scene, trigger.end, draft.last);
  const governor = isNoun(scene, trigger) ? governorOf(scene, trigger.first) : null;
  const goesOn = governor !== null && scene.document.tokens[governor - 1]?.key === ",";
  // "tuyên bố sẽ bàn về C và D trong | chuyến thăm": what he will do on it.
  const during = isNoun(scene, trigger) && DURING.has(scene.document.tokens[trigger.first - 1]?.key ?? "");
  const reach = (end: number) =>
    goesOn || (during && !standsBetween(scene, ",", end, trigger.first)) ? CLAUSE_REACH : VERB_REACH;
  for (let at = draft.first; at < draft.last;) {
    const match = scene.inside(at) ? null : lexicon.words.longest(scene.document.tokens, at);
    const from = at;
    at = match?.end ?? at + 1;
    if (!match) continue;
    if (match.value === "cancelled" && isCalledOff(scene, from, match.end, trigger)) return "cancelled";
    if (
      match.value === "planned" &&
      from < trigger.end &&
      !standsBetween(scene, PAST, match.end, trigger.first) &&
      (from === draft.first || wordsBetween(scene, match.end, trigger.first) <= reach(match.end))
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
      !standsBetween(scene, WILL, trigger.end, from)
    )
      planned = true;
    // "Ông A ngày mai | đến B".
    if (match.value === "planned_after" && isNextTo(scene, from, match.end, trigger.first)) planned = true;
    if (match.value === "planned_clause" && match.end <= trigger.first) planned = true;
  }
  if (isNoun(scene, trigger) && scene.document.tokens[trigger.first - 1]?.key === BEFORE) planned = true;
  const { published } = scene.calendar;
  const toCome =
    published !== null && isDay(published) && draft.start !== null && isDay(draft.start) && draft.start > published;
  return planned || toCome ? "planned" : "done";
}

const CALLS_OFF = keySet(["đã hủy"]);
const VISIT = keySet("chuyến cuộc buổi kế lịch thăm gặp hội đón tiếp lễ".split(" "));
/** Tokens behind "đã hủy" among which what was called off begins. */
const OBJECT_REACH = 3;

/** "A, người đang thăm B, đã hủy | hai dự án": not the visit. */
function isCalledOff(scene: Scene, from: number, end: number, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  if (standsBetween(scene, INSTEAD, end, trigger.first)) return false;
  const active = CALLS_OFF.has(`${tokens[end - 2]?.key} ${tokens[end - 1]?.key}`) && end - from === 2;
  return !active || tokens.slice(end, end + OBJECT_REACH).some(({ key, kind }) => kind !== "word" || VISIT.has(key));
}

/** Auxiliaries of the past and of what goes on. */
const TELLS_PAST = keySet("đã vừa từng đang hôm nay qua kết bắt".split(" "));
/** How far behind the verb "đã" may stand: "chuyến thăm đã diễn ra". */
const BEHIND = 6;
/** "đã có chuyến thăm", "vừa kết thúc chuyến thăm". */
const BEFORE_NOUN = 3;

/** Whether a word of the past or of the present stands by the verb, or the time of day, with which the past is reported, in its sentence. */
export function isPast(scene: Scene, { first, last }: Draft, trigger: Trigger): boolean {
  // "đã xác nhận về chuyến thăm": what was done is another thing.
  const from = isNoun(scene, trigger) ? trigger.first - BEFORE_NOUN : first;
  // Who has set out is on his way, whatever is still to come there.
  if (trigger.phrases.some((phrase) => phrase.startsWith(SETS_OUT))) return true;
  return scene.document.tokens.slice(first, last).some(({ key }, index) => {
    const at = first + index;
    return (
      !scene.inside(at) && (TIMES_OF_DAY.has(key) || (at >= from && at < trigger.end + BEHIND && TELLS_PAST.has(key)))
    );
  });
}

/** Whether "đã" stands between two triggers. */
export function tellsPast(scene: Scene, from: Trigger | undefined, to: Trigger): boolean {
  return from !== undefined && standsBetween(scene, PAST, from.end, to.first);
}

const COUNTS = keySet("một hai ba bốn năm sáu vài nhiều".split(" "));

/** "tuần sau | đến"; not "một tuần sau | chuyến thăm", "tháng sau | đó". */
function isNextTo({ document: { tokens } }: Scene, from: number, end: number, verb: number): boolean {
  const before = tokens[from - 1];
  const counted = before !== undefined && (before.kind === "number" || COUNTS.has(before.key));
  return end <= verb && verb - end <= NEXT_TO && tokens[end]!.key !== THAT && !counted;
}

function standsBetween(scene: Scene, key: string, from: number, end: number): boolean {
  return scene.document.tokens.slice(from, end).some((token) => token.key === key);
}

/** How many words stand between two tokens, each name counted as one. */
function wordsBetween(scene: Scene, from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end; at++) if (!scene.inside(at) || scene.startsAt(at)) words++;
  return words;
}
