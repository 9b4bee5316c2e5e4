import { actingSubject } from "./actingSubject";
import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { adjoins, chainAfterComma, goesOn, joins } from "./chains";
import type { Clause } from "./Clause";
import { clauseStart, objectEnd, passiveAt } from "./clauseBounds";
import { BY, OF } from "./functionWords";
import { invites, isAt, isBracketed, isLocated, livesAt, partyStart, wordBefore } from "./located";
import { firstBody, isPhrase, subjectBehind } from "./phraseSubject";
import { keyOfForm, keySet } from "../text/keySet";
import { reportsAt } from "./reportsAt";
import { isNoun, type Trigger } from "./Trigger";

/**
 * Who stands where around the trigger, within [start, end) of its sentence.
 * @param limit the next trigger, or the sentence's end: the subject of a phrase may stand between `end` and it.
 */
export function readClause(scene: Scene, trigger: Trigger, start: number, end: number, limit: number): Clause {
  const clause: Clause = { subject: [], object: [], where: [], comers: [], receivers: [], speakers: [] };
  const from = clauseStart(scene, start, trigger.first);
  const cut = objectEnd(scene, trigger.end, end);
  const passive = passiveAt(scene, from, trigger.first);
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (chunk.first >= end) break;
    if (chunk.end <= trigger.first) before(scene, clause, index, chunk, trigger, passive);
    else if (chunk.first >= trigger.end) after(scene, clause, index, chunk, trigger, cut);
  }
  clause.subject.splice(0, Infinity, ...actingSubject(scene, clause.subject, trigger));
  if (clause.subject.every((index) => isBracketed(scene, scene.chunks[index]!)))
    clause.where.push(...clause.subject.splice(0));
  const subjectless = clause.subject.length + clause.comers.length === 0;
  const list = subjectless && trigger.frame === "receive" ? listStart(scene, trigger.end, end) : null;
  if (list !== null) {
    const named = (first: number, last: number) => chunksWithin(scene, first, last);
    return { ...clause, subject: named(list, end), object: named(trigger.end, list), where: [], receivers: [] };
  }
  if (
    subjectless &&
    (opensWithTime(scene, from, trigger.first) || isPhrase(scene, trigger, from) || endsOpening(scene, trigger))
  ) {
    const subject = subjectBehind(scene, trigger.end, limit);
    // "Tại buổi làm việc với A, | B nói rằng C …": what the subject then says is no part of it.
    const told = subject.length > 0 ? saidFrom(scene, scene.chunks[subject.at(-1)!]!.end, end) : end;
    const isObject = (index: number) => !subject.includes(index) && scene.chunks[index]!.first < told;
    clause.object.splice(0, Infinity, ...clause.object.filter(isObject));
    clause.subject.push(...subject);
  }
  if (trigger.frame === "go" && isNoun(scene, trigger) && clause.comers.length > 0) {
    const behind = chainAfterComma(scene, trigger.end, end);
    clause.speakers.push(...clause.subject.splice(0), ...behind);
    clause.object.splice(0, Infinity, ...clause.object.filter((index) => !behind.includes(index)));
  }
  const objectless = clause.object.length + clause.where.length + clause.receivers.length === 0;
  if (objectless) clause.object.push(...firstBody(scene, cut, end));
  return clause;
}

const TIME = keySet("ngày sáng trưa chiều tối đêm hôm nay qua tháng năm , / - . ( )".split(" "));

/** "Thăm A, B …", "Chiều 2/2, | làm việc với A, B …": nothing but the time stands before the verb. */
function opensWithTime(scene: Scene, from: number, trigger: number): boolean {
  const before = scene.document.tokens.slice(from, trigger);
  return before.length < 2 || before.every(({ kind, key }) => kind === "number" || TIME.has(key));
}

/** "Trực tiếp vào hầm A (tỉnh B) | thị sát, | Bộ trưởng C …": the verb ends what opens the sentence. */
function endsOpening(scene: Scene, { end }: Trigger): boolean {
  const next = scene.chunkAt(end + 1);
  return (
    scene.document.tokens[end]?.text === "," && next?.first === end + 1 && (next.kind === "position" || isName(next))
  );
}

/** Where a report begins; `end` where none does. */
function saidFrom(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && !reportsAt(scene, at)) at++;
  return at;
}

const HAS = keyOfForm("có");
/** "có | các đồng chí lãnh đạo | ông B". */
const MAX_FORMS_OF_ADDRESS = 5;

/** "Tiếp và làm việc cùng đoàn A | có ông B …": where the list of those who received begins; null where there is none. */
function listStart(scene: Scene, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (scene.document.tokens[at]!.key !== HAS || scene.inside(at)) continue;
    const next = scene.chunks[scene.chunkFrom(at + 1)];
    const names = next && next.kind !== "place" && next.kind !== "country";
    if (names && next.first - at <= MAX_FORMS_OF_ADDRESS) return at + 1;
  }
  return null;
}

function chunksWithin(scene: Scene, from: number, end: number): number[] {
  const indices: number[] = [];
  for (let index = scene.chunkFrom(from); (scene.chunks[index]?.first ?? end) < end; index++) indices.push(index);
  return indices;
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
  if (invites(scene, chunk.first) || goesOn(scene, clause.receivers, index)) clause.receivers.push(index);
  else if (isLocated(scene, chunk) || sharesPlace(scene, clause, index)) clause.where.push(index);
  else if (passive === null) clause.subject.push(index);
  else if (trigger.frame === "receive") (chunk.first > passive ? clause.receivers : clause.subject).push(index);
  else (chunk.first > passive ? clause.comers : clause.receivers).push(index);
}

/** "hội kiến A | ở trụ sở B": with whom has been said, this is where. */
function isVenue(scene: Scene, clause: Clause, chunk: Chunk, trigger: Trigger): boolean {
  return trigger.frame !== "go" && clause.object.length > 0 && chunk.kind === "agency" && isLocated(scene, chunk);
}

const HEADS = keySet(["trưởng đoàn", "dẫn đầu", "làm trưởng", "tiến hành", "chủ trì"]);
const HEADS_REACH = 25;

/** "đoàn do A, Phó Giám đốc Sở B, | làm trưởng đoàn"; "dự án do C làm chủ đầu tư" names no one who came. */
function leads(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const from = scene.chunks[index]!.end;
  for (let at = from; at < from + HEADS_REACH && tokens[at + 1]?.sentence === tokens[from - 1]!.sentence; at++)
    if (HEADS.has(`${tokens[at]!.key} ${tokens[at + 1]!.key}`)) return true;
  return false;
}

/** "theo Bộ A", "rời Hà Nội", "giáp tỉnh C", "vấn đề D", "trên cương vị E": a source, where someone left, what is beside, what it is about, as whom. */
const NO_PARTY = keySet(["theo", "rời", "khỏi", "giáp", "ranh", "vấn đề", "quốc kỳ", "cương vị", "về đến", "về tới"]);

/** A name behind such a word, or further on in the address behind it. */
function isBeside(scene: Scene, index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 4 && scene.chunks[first]!.kind === "place" && joins(scene, first)) first--;
  const at = scene.chunks[first]!.first;
  const word = wordBefore(scene, at) ?? "";
  return NO_PARTY.has(word) || NO_PARTY.has(`${wordBefore(scene, at - 1) ?? ""} ${word}`);
}

/** "đến Bệnh viện A và | Bệnh viện B": a second place of one kind. */
function sharesPlace(scene: Scene, { where }: Clause, index: number): boolean {
  return (
    where.includes(index - 1) && scene.chunks[index]!.kind === scene.chunks[index - 1]!.kind && joins(scene, index)
  );
}

/** The names that a speaker and the offices behind may take. */
const SPEAKER_REACH = 6;

/** "… kiểm tra hiện trường, ông A, Giám đốc Sở B, cho biết": after a comma, who is then quoted is no part of what was told. */
function speaks(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  let last = index;
  while (last - index < SPEAKER_REACH && scene.chunks[last + 1] && joins(scene, last + 1)) last++;
  const verb = scene.chunks[last]!.end;
  const quoted = [verb, verb + 1, verb + 2].some(
    (at) => tokens[at] !== undefined && reportsAt(scene, at) && tokens[at]!.kind === "word",
  );
  if (!quoted) return false;
  let first = last;
  while (first > index && !isName(scene.chunks[first]!)) first--;
  while (first > 0 && index - first < SPEAKER_REACH && adjoins(scene, first)) first--;
  return first <= index && tokens[scene.chunks[first]!.first - 1]?.key === ",";
}

function isName({ kind }: Chunk): boolean {
  return kind === "person" || kind === "partial";
}

function after(scene: Scene, clause: Clause, index: number, chunk: Chunk, trigger: Trigger, cut: number): void {
  if (isBeside(scene, index)) return;
  if (!isNoun(scene, trigger) && speaks(scene, index)) return;
  const lead = partyStart(scene, chunk.first);
  const word = wordBefore(scene, lead);
  if (
    (word === BY && (!isName(chunk) || leads(scene, index))) ||
    (word === OF && clause.comers.length === 0 && chunk.first < cut && isNoun(scene, trigger) && !invites(scene, lead))
  )
    clause.comers.push(index);
  else if (word === OF && clause.comers.length > 0) return;
  else if (invites(scene, lead) || goesOn(scene, clause.receivers, index)) clause.receivers.push(index);
  else if ((clause.comers.includes(index - 1) && adjoins(scene, index)) || goesOn(scene, clause.comers, index))
    clause.comers.push(index);
  else if (chunk.first < cut && !isAt(scene, chunk) && !isVenue(scene, clause, chunk, trigger))
    clause.object.push(index);
  else if ((isLocated(scene, chunk) || isBracketed(scene, chunk)) && !attends(scene, trigger, chunk))
    clause.where.push(index);
}

const ATTENDS = keyOfForm("dự");
const EVENTS = keySet("hội lễ đại cuộc diễn phiên họp tiệc kỳ".split(" "));

/** "thăm A và dự hội nghị tại B": the place of what was attended besides. */
function attends(scene: Scene, { end }: Trigger, { first }: Chunk): boolean {
  const { tokens } = scene.document;
  return tokens.slice(end, first).some(({ key }, at) => key === ATTENDS && EVENTS.has(tokens[end + at + 1]?.key ?? ""));
}
