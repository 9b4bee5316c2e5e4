import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { acceptanceAt } from "../grammar/clauses/acceptanceAt";
import { firstReport } from "../grammar/clauses/firstReport";
import { governorOf } from "../grammar/clauses/governorOf";
import { opensAside } from "../grammar/clauses/opensAside";
import { saidThere } from "../grammar/clauses/saidThere";
import { sendsOthers } from "../grammar/clauses/sendsOthers";
import { setsOut } from "../grammar/clauses/setsOut";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";
import { sideOf } from "../parties/sideOf";

/** Words that may stand between a subject and its verb without being a verb of their own. */
const TRANSPARENT = keySet([
  ..."đã sẽ đang vừa cũng còn lại mới có được tiếp tục trực bắt đầu lần lượt cùng với".split(" "),
  ..."đoàn công tác đại biểu cán bộ cấp cao các thành viên của phu nhân và một số lãnh đạo ngành trung ương liên tỉnh thành phố tp huyện sở ban phòng đơn vị chuyên môn cơ quan chức năng đại diện chủ chốt".split(
    " ",
  ),
  ..."do làm trưởng dẫn chủ trì tổ nhóm đi".split(" "),
  ..."ngày sáng trưa chiều tối đêm hôm nay qua tháng năm giờ vào lúc khoảng cuối đầu tuần thứ hai ba tư sáu bảy nhật này".split(
    " ",
  ),
  ..."tại ở trong trên đến tới về sang ra lên xuống ngay địa bàn khu vực nhân dịp chuyến buổi cuộc hai ba nhiều những khác".split(
    " ",
  ),
  "phối",
  "hợp",
  "-",
  ",",
  "(",
  ")",
  "/",
  ".",
  "–",
]);

/** How many words of other meaning stand between the subject and the trigger: the more, the less it is its subject. */
export function subjectGap(scene: Scene, clause: Clause, trigger: Trigger): number {
  const ends = clause.subject.map((index) => scene.chunks[index]!.end).filter((end) => end <= trigger.first);
  if (ends.length === 0) return 0;
  const last = Math.max(...ends);
  const governed = governor(scene, trigger);
  if ([trigger.first, governed].some((verb) => closesApposition(scene, verb))) return 0;
  if (opensAside(scene, last) || speaksThere(scene, last, trigger.first)) return 0;
  if (isCircumstance(scene, clause, trigger) || organises(scene, last, trigger.first)) return 0;
  const verb = acceptanceAt(scene, last, trigger.first) ?? governed;
  let gap = 0;
  let depth = 0;
  for (let at = last; at < verb; at++) {
    const token = scene.document.tokens[at]!;
    if (token.text === "(") depth++;
    else if (token.text === ")") depth--;
    else if (depth === 0 && token.kind !== "number" && !scene.inside(at) && !TRANSPARENT.has(token.key)) gap++;
  }
  return gap;
}

const CIRCUMSTANCE = keySet(["trong", "nhân", "sau", "trước"]);
const CIRCUMSTANCE_REACH = 4;
/** "các hoạt động của A | nằm trong chuyến thăm": what is told of is part of one. */
const LIES = keyOfForm("nằm");

/** "A đã đưa ra nhiều cam kết | trong chuyến thăm B": whatever he did on his visit stands between; who is of B speaks of another's. */
function isCircumstance(scene: Scene, { subject, object, where, comers }: Clause, trigger: Trigger): boolean {
  if (!isNoun(scene, trigger) || comers.length > 0) return false;
  const { tokens } = scene.document;
  const before = tokens.slice(Math.max(0, trigger.first - CIRCUMSTANCE_REACH), trigger.first);
  if (!before.some(({ key }) => CIRCUMSTANCE.has(key)) || before.some(({ key }) => key === LIES)) return false;
  const host = sideOf(scene, [...object, ...where]);
  const side = sideOf(scene, subject);
  const atHome = host.countries.has(HOME) && [...side.people].some(({ held }) => held.every(({ country }) => !country));
  // "Tổng thống Mỹ … trong chuyến thăm hãng A": what is within his own state he visits himself.
  return !atHome && (host.agencies.size > 0 ? !side.meets(host) : !side.shares(host));
}

const ORGANISES = keyOfForm("tổ chức");
/** What a body organises: a journey of its people. */
const JOURNEY = keySet("đoàn đưa cho chuyến hành hoạt chương".split(" "));

/** "Hội A | tổ chức đoàn gồm 40 hội viên đi tham quan": whose people go. */
function organises(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene.document;
  for (let at = from; at + 2 < end && !sendsOthers(scene, at); at++)
    if (pairAt(tokens, at) === ORGANISES) return JOURNEY.has(tokens[at + 2]!.key);
  return false;
}

/**
 * Where the verb begins that the name of a visit is the object of, or what was done there the purpose of: "A đã | kết thúc chuyến thăm", "A đã |
 * đến tận nhà thăm"; the trigger where there is none.
 */
function governor(scene: Scene, trigger: Trigger): number {
  if (!isNoun(scene, trigger)) return (trigger.frame === "go" ? setsOut(scene, trigger.first) : null) ?? trigger.first;
  return governorOf(scene, trigger.first) ?? trigger.first;
}

/** "A đã nói như vậy tại | buổi làm việc". */
function speaksThere(scene: Scene, from: number, end: number): boolean {
  return saidThere(scene, firstReport(scene, from, end) + 1, end);
}

const AUXILIARY = keySet("đã sẽ đang vừa cũng còn lại mới".split(" "));
const CLOSES = keySet([",", "&", "khi", "lúc"]);

/**
 * "ông A, lãnh đạo lâu năm của …, | đã đến thăm"; "… như vậy khi | làm việc với"; "A đã xuống sân bay, | bắt đầu chuyến thăm": the subject stands
 * before all that.
 */
function closesApposition(scene: Scene, verb: number): boolean {
  const at = skipBack(scene, verb - 1, AUXILIARY);
  return CLOSES.has(scene.document.tokens[at]?.key ?? "");
}
