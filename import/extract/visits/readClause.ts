import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { actingSubject } from "./actingSubject";
import { isBeside, leads, speaks } from "./bystanders";
import { adjoins, chainAfterComma, goesOn, joins } from "./chains";
import type { Clause } from "./Clause";
import { clauseStart, objectEnd, passiveAt } from "./clauseBounds";
import { AGENT, ALONGSIDE, AUXILIARY, BY, DELEGATION, OF, WITH } from "./functionWords";
import { invites, isAt, isBracketed, isGoal, isLocated, livesAt, partyStart, wordBefore } from "./located";
import { ofOtherState } from "./ofOtherState";
import { endsOpening, opensWithTime } from "./openings";
import { personMeant } from "./personMeant";
import { firstBody, givenTo, isPhrase, subjectBehind } from "./phraseSubject";
import { listStart } from "./receivingList";
import { firstReport } from "./reportsAt";
import { skipBack } from "./skipBack";
import { speakerMeant, visitingSpeaker } from "./speakerMeant";
import { isNoun, type Trigger } from "./Trigger";
import { attends, isHis, isStray, isTopic, isVenue, sharesPlace } from "./whereabouts";

/**
 * Who stands where around the trigger, within [start, end) of its sentence.
 * @param limit the next trigger, or the sentence's end: the subject of a phrase may stand between `end` and it.
 * @param inherits whether an earlier trigger of the sentence has a subject, which is then that of this one where none stands before it.
 */
export function readClause(
  scene: Scene,
  trigger: Trigger,
  start: number,
  end: number,
  limit: number,
  inherits: boolean,
): Clause {
  const clause: Clause = { subject: [], object: [], where: [], comers: [], receivers: [], speakers: [] };
  const from = clauseStart(scene, start, trigger.first);
  const named = isNoun(scene, trigger);
  const purpose = objectEnd(scene, trigger.end, end);
  const cut = named ? wordOfReport(scene, trigger.end, purpose) : purpose;
  const stop = Math.min(end, scene.quotationEnd(trigger.first) ?? end);
  // "được A và B ký trong chuyến thăm": whom another verb is done by.
  const passive = named && trigger.frame === "go" ? null : passiveAt(scene, from, trigger.first);
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (chunk.first >= stop) break;
    if (isAnyone(scene, index)) continue;
    if (chunk.end <= trigger.first) before(scene, clause, index, chunk, trigger, passive);
    else if (chunk.first >= trigger.end) after(scene, clause, index, chunk, trigger, cut);
  }
  clause.subject.splice(0, Infinity, ...actingSubject(scene, clause.subject, trigger));
  if (clause.subject.every((index) => isBracketed(scene, scene.chunks[index]!)))
    clause.where.push(...clause.subject.splice(0));
  const acts = trigger.frame === "go" || trigger.phrases.some((phrase) => phrase.includes("làm việc"));
  if (acts && !named && !inherits && clause.subject.length + clause.comers.length === 0)
    clause.subject.push(...speakerMeant(scene, start, from, trigger.first));
  if (trigger.frame === "go" && named && !inherits && clause.subject.length + clause.comers.length === 0)
    clause.subject.push(...visitingSpeaker(scene, start, from, trigger.first));
  const subjectless = clause.subject.length + clause.comers.length === 0;
  const list = subjectless && trigger.frame === "receive" ? listStart(scene, trigger.end, end) : null;
  if (list !== null) {
    const named = scene.chunksWithin(trigger.end, list);
    // "Tiếp đoàn về phía huyện B có …": whose people receive.
    const isHost = (index: number) => wordBefore(scene, scene.chunks[index]!.first) === PARTY;
    const subject = [...named.filter(isHost), ...scene.chunksWithin(list, end)];
    return { ...clause, subject, object: named.filter((index) => !isHost(index)), where: [], receivers: [] };
  }
  if (
    subjectless &&
    !inherits &&
    (opensWithTime(scene, from, trigger.first) || isPhrase(scene, trigger, from) || endsOpening(scene, trigger))
  ) {
    const subject = subjectBehind(scene, trigger.end, limit);
    // "Tại buổi làm việc với A, | B đề nghị C …": what the subject then does or says is no part of it.
    if (subject.length > 0)
      for (const side of [clause.object, clause.where]) keep(side, (index) => index < subject[0]!);
    clause.subject.push(...subject);
  }
  if (trigger.frame === "go" && named && clause.comers.length > 0) {
    const behind = chainAfterComma(scene, trigger.end, end);
    clause.speakers.push(...clause.subject.splice(0), ...behind);
    keep(clause.object, (index) => !behind.includes(index));
  }
  const objectless = clause.object.length + clause.where.length + clause.receivers.length === 0;
  if (objectless) clause.object.push(...firstBody(scene, cut, end), ...givenTo(scene, trigger.end, end));
  if (trigger.frame === "go") {
    const elsewhere = ofOtherState(scene, clause);
    keep(clause.where, (index) => !elsewhere.includes(index));
  }
  return clause;
}

/** Words between a visit and whose it was: "chuyến thăm tới B và dự hội nghị cấp cao C của | Tổng thống A". */
const MAX_WHOSE = 14;

/** Whether a name behind "của" says whose visit it was, though a purpose stands between. */
function isWhose(scene: Scene, chunk: Chunk, from: number, end: number): boolean {
  if (end - from > MAX_WHOSE || !(isName(chunk) || chunk.kind === "position")) return false;
  return scene.document.tokens.slice(from, end - 1).every(({ key, kind }) => kind !== "sign" && key !== OF);
}

/** "buổi làm việc với đoàn công tác của | Bộ A": whose the delegation was, not the meeting. */
function isOfGuests({ document: { tokens } }: Scene, { frame, end }: Trigger, of: number): boolean {
  return frame === "meet" && tokens.slice(end, of).some(({ key }) => key === DELEGATION);
}

/** "được tiếp bởi Tổng thống A, | Bộ trưởng B". */
function goesOnWithList(scene: Scene, receivers: readonly number[], index: number): boolean {
  return receivers.includes(index - 1) && joins(scene, index);
}

/** Tokens of a host that no table lists, and "cùng". */
const MIN_HOST = 3;

/** "thăm B cùng | ông C": who goes as well, where whom the visit is to has been named. */
function isCompanion(scene: Scene, clause: Clause, index: number, trigger: Trigger): boolean {
  const { frame, end } = trigger;
  if (frame !== "go") return false;
  const chunk = scene.chunks[index]!;
  if (!isName(chunk) && chunk.kind !== "position") return false;
  if (isName(chunk) && index > 0 && isTitle(scene, index - 1, end) && joins(scene, index))
    return isCompanion(scene, clause, index - 1, trigger);
  const at = partyStart(scene, chunk.first);
  const before = wordBefore(scene, at) === WITH ? at - 1 : at;
  // "thăm làng A cùng ông B": a host that no table lists may stand between.
  const hosted = clause.object.length + clause.where.length > 0 || before - end >= MIN_HOST;
  if (!hosted) return false;
  if (before > end && wordBefore(scene, before) === ALONGSIDE) return true;
  const goes = goesOn(scene, clause.subject, index) || goesOn(scene, clause.comers, index);
  return goes && scene.chunks[index - 1]!.first >= end;
}

/** "chuyến thăm của A năm 2000 và | ông B năm 2006": another one who came, or who then speaks, and not who received. */
function isOtherComer(scene: Scene, { comers }: Clause, index: number, trigger: Trigger): boolean {
  if (comers.length === 0 || trigger.frame !== "go" || !isNoun(scene, trigger)) return false;
  let first = index;
  while (scene.chunks[first - 1]?.end === scene.chunks[first]!.first) first--;
  const { kind } = scene.chunks[first]!;
  return (
    (kind === "position" || isName(scene.chunks[first]!)) &&
    LISTED.has(wordBefore(scene, scene.chunks[first]!.first) ?? "")
  );
}

const LISTED = keySet(["&", ","]);

function isTitle({ chunks }: Scene, index: number, from: number): boolean {
  return chunks[index]!.kind === "position" && chunks[index]!.first >= from;
}

/** "nói trong chuyến thăm A | rằng …"; a quotation mark may open the name of what the visit is to. */
function wordOfReport(scene: Scene, from: number, end: number): number {
  let at = firstReport(scene, from, end);
  while (at < end && scene.document.tokens[at]!.kind !== "word") at = firstReport(scene, at + 1, end);
  return at;
}

const PARTY = keyOfForm("phía");
const ONE = keyOfForm("một");

/** "chuyến thăm đầu tiên của | một Ngoại trưởng Mỹ": an office, and nobody who holds it. */
function isAnyone(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const next = scene.chunks[index + 1];
  return (
    chunk.kind === "position" &&
    wordBefore(scene, chunk.first) === ONE &&
    !(next && isName(next) && next.first === chunk.end)
  );
}

function keep(side: number[], stays: (index: number) => boolean): void {
  side.splice(0, Infinity, ...side.filter(stays));
}

function before(
  scene: Scene,
  clause: Clause,
  index: number,
  chunk: Chunk,
  trigger: Trigger,
  passive: number | null,
): void {
  if (chunk.kind === "dateline" || livesAt(scene, chunk) || isBeside(scene, index)) return;
  if (isInviter(scene, clause, index, chunk.first)) clause.receivers.push(index);
  else if (clause.receivers.includes(index - 1) && isBracketed(scene, chunk)) clause.receivers.push(index);
  else if (passive === null && chunk.kind === "agency" && isListedActor(scene, chunk, trigger))
    clause.subject.push(index);
  else if (isLocated(scene, chunk) || sharesPlace(scene, clause, index) || goesOnWithPlace(scene, clause, index, chunk))
    clause.where.push(index);
  else if (passive === null) clause.subject.push(index);
  else if (trigger.frame === "receive") (chunk.first > passive ? clause.receivers : clause.comers).push(index);
  else (chunk.first > passive ? clause.comers : clause.receivers).push(index);
}

/** Whether a party that begins at `first` invites, or goes on with whoever does: "theo lời mời của Tổng Bí thư A và | Chủ tịch nước B". */
function isInviter(scene: Scene, { receivers }: Clause, index: number, first: number): boolean {
  if (invites(scene, first) || goesOn(scene, receivers, index)) return true;
  return receivers.includes(index - 1) && scene.chunks[index]!.kind === "position" && adjoins(scene, index);
}

/** "tại Nhà máy A, | Ủy ban B đã làm việc …": behind a comma and right before the verb a body acts. */
function isListedActor(scene: Scene, { first, end }: Chunk, trigger: Trigger): boolean {
  if (wordBefore(scene, first) !== ",") return false;
  const verb = trigger.first - 1;
  return verb >= end && skipBack(scene, verb, AUXILIARY) === end - 1;
}

/** "đến xã A (tỉnh B) thăm …": the place around the one before it. */
function goesOnWithPlace(scene: Scene, { where }: Clause, index: number, chunk: Chunk): boolean {
  return where.includes(index - 1) && isBracketed(scene, chunk);
}

function after(scene: Scene, clause: Clause, index: number, chunk: Chunk, trigger: Trigger, cut: number): void {
  if (isBeside(scene, index) || (trigger.frame === "meet" && livesAt(scene, chunk))) return;
  if (!isNoun(scene, trigger) && speaks(scene, index)) return;
  const lead = partyStart(scene, chunk.first);
  const word = wordBefore(scene, lead);
  if (trigger.frame === "receive" && (word === AGENT || goesOnWithList(scene, clause.receivers, index)))
    clause.receivers.push(index);
  else if (trigger.frame === "receive" && clause.comers.length > 0 && chunk.kind === "place") clause.where.push(index);
  else if (
    (word === BY && (!isName(chunk) || leads(scene, index))) ||
    (word === OF &&
      clause.comers.length === 0 &&
      isNoun(scene, trigger) &&
      !isOfGuests(scene, trigger, lead) &&
      (chunk.first < cut || isWhose(scene, chunk, trigger.end, lead)) &&
      !invites(scene, lead))
  )
    clause.comers.push(index);
  else if (word === OF && clause.comers.length > 0 && !invites(scene, lead)) return;
  else if (isCompanion(scene, clause, index, trigger)) {
    const travellers =
      clause.comers.length > 0 || personMeant(scene, trigger).length > 0 ? clause.comers : clause.subject;
    // Of a companion of someone whom no name before the verb tells it is not known with whom he went.
    if (travellers.length > 0 || travellers === clause.comers) travellers.push(index);
  } else if (isInviter(scene, clause, index, lead)) clause.receivers.push(index);
  else if ((clause.comers.includes(index - 1) && adjoins(scene, index)) || goesOn(scene, clause.comers, index))
    clause.comers.push(index);
  else if (isStray(scene, clause, chunk) || isHis(scene, index) || isOtherComer(scene, clause, index, trigger)) return;
  else if (
    chunk.first < cut &&
    !isAt(scene, chunk) &&
    !isVenue(scene, clause, chunk, trigger) &&
    !(trigger.frame === "receive" && isGoal(scene, chunk))
  )
    clause.object.push(index);
  else if (
    (isLocated(scene, chunk) || isBracketed(scene, chunk) || sharesPlace(scene, clause, index)) &&
    !attends(scene, clause, trigger, chunk) &&
    !isTopic(scene, chunk, cut)
  )
    clause.where.push(index);
}
