import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import type { Clause } from "./Clause";
import { reportsAt } from "./reportsAt";
import { isNoun, type Trigger } from "./Trigger";

const AT = keySet(["tại", "ở", "đến", "tới", "sang", "về", "vào", "ra", "lên", "xuống"]);
const STAYS = keySet(["tại", "ở"]);
/** May stand between a preposition of place and the name. */
const STANDS_BETWEEN = keySet([
  "tỉnh",
  "thành",
  "phố",
  "các",
  "trụ",
  "sở",
  "hội",
  "trường",
  "lãnh",
  "đạo",
  "địa",
  "bàn",
  "trên",
  "huyện",
  "một",
  "số",
  "nhiều",
  "cơ",
  "thủ",
  "đô",
  "nước",
  "trung",
  "tâm",
  "khu",
  "vực",
  "điểm",
]);
/** Where the object of the trigger ends and its purpose or what was said begins. */
const PURPOSE = keySet([
  "để",
  "nhằm",
  ";",
  "nhân",
  "khẳng",
  "cho",
  "trong",
  "phát",
  "theo",
  "sau",
  "trước",
  "khi",
  "nghe",
  "được",
  "ghi",
  "đã",
  "là",
  "tham",
  "việc",
  "tình",
  "dự",
]);
/** First words of the verbs that tell what someone did or said at a meeting. */
const VERBS = keySet([
  "đã",
  "cho",
  "khẳng",
  "nhấn",
  "phát",
  "bày",
  "cảm",
  "đánh",
  "đề",
  "yêu",
  "chỉ",
  "ghi",
  "thông",
  "mong",
  "chúc",
  "trao",
  "kết",
]);
/** Who comes along without a name. */
const ALONG = keySet([
  "cùng",
  "đoàn",
  "công",
  "tác",
  "đại",
  "biểu",
  "cấp",
  "cao",
  "các",
  "thành",
  "viên",
  "của",
  "tp",
  "tỉnh",
  "phu",
  "nhân",
  "&",
  "một",
  "số",
  "lãnh",
  "đạo",
  "bộ",
  "ngành",
  "trung",
  "ương",
  "cán",
  "đã",
  "sẽ",
  "cũng",
  "có",
  "hôm",
  "nay",
  "vừa",
]);
const OPINION = keySet(["kiến"]);
const INTRODUCES = keySet(["tục", "tại", "trong", "nhân", "sau", "trước", "từ", "kể"]);
const ACCORDING = keyOfForm("theo");
const ABOUT = keyOfForm("về");
const BY = keyOfForm("do");
const FROM = keyOfForm("từ");
const WHEN = keyOfForm("khi");
const OF = keyOfForm("của");
const PASSIVE = keyOfForm("được");
const INVITED = keySet(["lời mời của", "lời mời", "mời của"]);
/** Words that stand before the name within one party: "đoàn công tác của …", "nguyên …". */
const WITHIN_PARTY = keySet([
  "đoàn",
  "công",
  "tác",
  "cấp",
  "cao",
  "đại",
  "biểu",
  "cán",
  "bộ",
  "phái",
  "nguyên",
  "cựu",
  "các",
  "ông",
  "bà",
  "lãnh",
  "đạo",
  "kiểm",
  "tra",
  "giám",
  "sát",
]);

/**
 * Who stands where around the trigger, within [start, end) of its sentence.
 * @param limit the next trigger, or the sentence's end: the subject of a phrase may stand between `end` and it.
 */
export function readClause(scene: Scene, trigger: Trigger, start: number, end: number, limit: number): Clause {
  const clause: Clause = { subject: [], object: [], where: [], comers: [], receivers: [] };
  const from = clauseStart(scene, start, trigger.first);
  const cut = objectEnd(scene, trigger.end, end);
  const passive = passiveAt(scene, from, trigger.first);
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (chunk.first >= end) break;
    if (chunk.end <= trigger.first) before(scene, clause, index, chunk, trigger, passive);
    else if (chunk.first >= trigger.end) after(scene, clause, index, chunk, trigger, cut);
  }
  const subjectless = clause.subject.length + clause.comers.length === 0;
  if (subjectless && (trigger.first <= from + 1 || isPhrase(scene, trigger, from))) {
    const subject = subjectBehind(scene, trigger.end, limit);
    clause.object.splice(0, Infinity, ...clause.object.filter((index) => !subject.includes(index)));
    clause.subject.push(...subject);
  }
  const objectless = clause.object.length + clause.where.length + clause.receivers.length === 0;
  if (objectless) clause.object.push(...firstBody(scene, cut, end));
  return clause;
}

function before(
  scene: Scene,
  clause: Clause,
  index: number,
  chunk: Chunk,
  trigger: Trigger,
  passive: number | null,
): void {
  if (wordBefore(scene, chunk.first) === ACCORDING || isDateline(scene, chunk)) return;
  if (invites(scene, chunk.first) || goesOn(scene, clause.receivers, index)) clause.receivers.push(index);
  else if (isLocated(scene, chunk)) clause.where.push(index);
  else if (passive === null) clause.subject.push(index);
  else if (trigger.frame === "receive") (chunk.first > passive ? clause.receivers : clause.subject).push(index);
  else (chunk.first > passive ? clause.comers : clause.receivers).push(index);
}

function after(scene: Scene, clause: Clause, index: number, chunk: Chunk, trigger: Trigger, cut: number): void {
  const lead = partyStart(scene, chunk.first);
  const word = wordBefore(scene, lead);
  if (word === BY || (word === OF && chunk.first < cut && isNoun(scene, trigger) && !invites(scene, lead)))
    clause.comers.push(index);
  else if (invites(scene, lead) || goesOn(scene, clause.receivers, index)) clause.receivers.push(index);
  else if (clause.comers.includes(index - 1) && adjoins(scene, index)) clause.comers.push(index);
  else if (chunk.first < cut && !isAt(scene, chunk)) clause.object.push(index);
  else if (isLocated(scene, chunk) || isBracketed(scene, chunk)) clause.where.push(index);
}

/** "(ĐN) - ": the paper's own tag is no party. */
function isDateline(scene: Scene, chunk: Chunk): boolean {
  return chunk.kind === "place" && chunk.first === 1 && scene.document.tokens[0]!.text === "(";
}

/** "cầu C (tỉnh B)": the place of what stands before the bracket. */
function isBracketed(scene: Scene, chunk: Chunk): boolean {
  return chunk.kind === "place" && wordBefore(scene, chunk.first) === "(";
}

/** A chunk that goes on with the one before it: a title and its name, a list. */
function joins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && [",", "&"].includes(scene.document.tokens[scene.chunks[index]!.first - 1]!.key));
}

/** A title goes on with the next one and with the name: "lời mời của Tổng Bí thư, Chủ tịch nước A". */
function goesOn(scene: Scene, party: readonly number[], index: number): boolean {
  return party.includes(index - 1) && scene.chunks[index - 1]!.kind === "position" && joins(scene, index);
}

/** A title and its name, or names joined by "và". */
function adjoins(scene: Scene, index: number): boolean {
  const gap = scene.chunks[index]!.first - scene.chunks[index - 1]!.end;
  return gap === 0 || (gap === 1 && scene.document.tokens[scene.chunks[index]!.first - 1]!.key === "&");
}

function partyStart(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  let at = first;
  while (
    at > 0 &&
    first - at < 8 &&
    tokens[at - 1]!.sentence === tokens[first]!.sentence &&
    WITHIN_PARTY.has(tokens[at - 1]!.key)
  )
    at--;
  return at;
}

function wordBefore(scene: Scene, first: number): string | null {
  const { tokens } = scene.document;
  return first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence ? tokens[first - 1]!.key : null;
}

/** "tại tỉnh B", "ở trụ sở UBND huyện": a preposition of place stands before the chunk. */
function isLocated(scene: Scene, chunk: Chunk): boolean {
  if (chunk.kind === "person" || chunk.kind === "partial" || chunk.kind === "position") return false;
  const { tokens } = scene.document;
  let at = chunk.first;
  while (
    at > 0 &&
    chunk.first - at < 4 &&
    tokens[at - 1]!.sentence === tokens[chunk.first]!.sentence &&
    STANDS_BETWEEN.has(tokens[at - 1]!.key)
  )
    at--;
  const word = wordBefore(scene, at);
  return word !== null && AT.has(word);
}

/** "tại", "ở": where, not whereto. */
function isAt(scene: Scene, chunk: Chunk): boolean {
  return chunk.kind === "place" && STAYS.has(wordBefore(scene, chunk.first) ?? "");
}

function invites(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  return [2, 3].some(
    (count) =>
      first >= count &&
      INVITED.has(
        tokens
          .slice(first - count, first)
          .map((token) => token.key)
          .join(" "),
      ),
  );
}

/** After the last word of reporting: "Ông A cho biết, | đoàn công tác …". */
export function clauseStart(scene: Scene, start: number, trigger: number): number {
  for (let at = trigger - 1; at > start; at--) if (reportsAt(scene, at)) return afterSource(scene, at, trigger);
  return start;
}

/** "tin từ Sở A, | đoàn …": past the source that the word of reporting names. */
function afterSource(scene: Scene, at: number, trigger: number): number {
  const { tokens } = scene.document;
  if (tokens[at]!.key !== FROM) return at + 1;
  for (let next = at + 1; next < trigger; next++) if (tokens[next]!.key === "," && !scene.inside(next)) return next + 1;
  return at + 1;
}

function objectEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  for (let at = from; at < end; at++) {
    if (scene.inside(at)) continue;
    if (PURPOSE.has(tokens[at]!.key)) return at;
    if (tokens[at]!.key === ABOUT && at > from && !scene.startsAt(at + 1)) return at;
  }
  return end;
}

/** Where "được" makes what follows the doer: "X được Chủ tịch nước tiếp". */
function passiveAt(scene: Scene, from: number, trigger: number): number | null {
  for (let at = trigger - 1; at >= from; at--)
    if (scene.document.tokens[at]!.key === PASSIVE && !scene.inside(at)) return at;
  return null;
}

/** A noun ("tại buổi làm việc") or a clause of its own ("sau khi thăm"): its subject is that of the sentence. */
function isPhrase(scene: Scene, trigger: Trigger, from: number): boolean {
  if (isNoun(scene, trigger)) return introduced(scene, trigger, from);
  return scene.document.tokens[trigger.first - 1]?.key === WHEN;
}

function introduced(scene: Scene, trigger: Trigger, from: number): boolean {
  for (let at = Math.max(from, trigger.first - 5); at < trigger.first; at++)
    if (INTRODUCES.has(scene.document.tokens[at]!.key)) return true;
  return false;
}

/** "Tại buổi làm việc với tỉnh B, | Thủ tướng | đã đồng ý …": the party right before the verb is the subject. */
function subjectBehind(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  let verb = from;
  while (verb < end && (!VERBS.has(tokens[verb]!.key) || scene.inside(verb))) verb++;
  const afterComma = chainAfterComma(scene, from, end);
  if (afterComma.length > 0 && SIGNS.has(tokens[scene.chunks[afterComma.at(-1)!]!.end]!.text)) return afterComma;
  const beforeVerb = verb < end ? chainBefore(scene, from, verb) : [];
  return beforeVerb.length > 0 ? beforeVerb : afterComma;
}

const APPOSITION = new Set(["-", "–", "("]);
const SIGNS = new Set([...APPOSITION, ","]);

/** "Làm việc với tỉnh B, | ông A | kiến nghị …": the party after a comma that a verb follows. */
function chainAfterComma(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (!isParty(chunk)) continue;
    if (chunk.end >= end) break;
    if (tokens[chunk.first - 1]!.key !== ",") continue;
    const chain = [index];
    while (
      scene.chunks[chain[chain.length - 1]! + 1] &&
      isParty(scene.chunks[chain[chain.length - 1]! + 1]!) &&
      adjoins(scene, chain[chain.length - 1]! + 1)
    )
      chain.push(chain[chain.length - 1]! + 1);
    const next = tokens[scene.chunks[chain[chain.length - 1]!]!.end];
    const described = chain.length > 1 && next?.text === ",";
    if (next && (next.kind === "word" ? !next.capital && next.key !== "&" : described || APPOSITION.has(next.text)))
      return chain;
  }
  return [];
}

/** The party that ends right before the token, its list of names and "cùng đoàn công tác …" included. */
export function chainBefore(scene: Scene, from: number, at: number): number[] {
  const { tokens } = scene.document;
  let index = scene.chunkFrom(at) - 1;
  const last = scene.chunks[index];
  if (!last || last.first < from || last.end > at || last.kind === "place" || last.kind === "country") return [];
  if (at - last.end > 3 && !tokens.slice(last.end, at).every((token) => ALONG.has(token.key))) return [];
  const chain = [index];
  while (
    index > 0 &&
    scene.chunks[index - 1]!.first >= from &&
    isParty(scene.chunks[index - 1]!) &&
    joins(scene, index)
  )
    chain.unshift(--index);
  return chain;
}

function isParty(chunk: Chunk): boolean {
  return chunk.kind !== "place" && chunk.kind !== "country";
}

/** Where the purpose alone names a body: "làm việc trực tiếp để xin ý kiến của Bộ …". */
function firstBody(scene: Scene, from: number, end: number): number[] {
  let index = scene.chunkFrom(from);
  while (scene.chunks[index] && scene.chunks[index]!.first < end && scene.chunks[index]!.kind !== "agency") index++;
  const body = scene.chunks[index];
  return body && body.first < end && OPINION.has(scene.document.tokens[body.first - 2]?.key ?? "") ? [index] : [];
}
