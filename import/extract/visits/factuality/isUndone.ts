import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { ABOUT, DELEGATION, PAST, WHEN } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { SENDS, SETS_OUT, type Trigger } from "../model/Trigger";
import { isPrivateAffair } from "./isPrivateAffair";
import { isRepeated } from "./isRepeated";

/** Whether the words around the trigger say that it did not happen, or that someone is told to do it, or that it was no one visit of those who act for a body. */
export function isUndone(scene: Scene, trigger: Trigger, from: number): boolean {
  return (
    isDenied(scene, trigger) ||
    isRepeated(scene, trigger) ||
    isPrivateAffair(scene, trigger) ||
    isMatter(scene, trigger) ||
    isAsked(scene, trigger) ||
    isForEvent(scene, trigger) ||
    isConditional(scene, trigger, from) ||
    isOrdered(scene, trigger, from) ||
    isWished(scene, trigger, from)
  );
}

const IF = keyOfForm("nếu");

/** "nếu ông A gặp ông B". */
function isConditional(scene: Scene, trigger: Trigger, from: number): boolean {
  return scene.document.tokens.slice(from, trigger.first).some((token) => token.key === IF);
}

const WISHES = keySet(["mong muốn", "đề xuất", "hy vọng", "hi vọng", "kỳ vọng", "kêu gọi", "sẵn sàng", "sẵn lòng"]);

/** "mong muốn … sang làm việc tại": what someone would like. */
function isWished(scene: Scene, trigger: Trigger, from: number): boolean {
  const { tokens } = scene.document;
  // "đề xuất như vậy khi | kiểm tra": the circumstance, not the wish.
  if (isNoun(scene, trigger) || tokens[trigger.first - 1]?.key === WHEN) return false;
  for (let at = trigger.first - 1; at > from; at--) {
    if (tokens[at]!.key === PAST) return false;
    if (scene.inside(at)) continue;
    const pair = pairAt(tokens, at - 1);
    if (WISHES.has(pair) || (POSSIBLE.has(pair) && tokens[at - 2]?.key === ABOUT)) return true;
    if (tokens[at]!.key === WANTS && trigger.first - at <= WANTS_REACH) return true;
  }
  return false;
}

/** "trao đổi về | khả năng ông A thăm B"; "có khả năng" tells of a plan. */
const POSSIBLE = keySet(["khả năng"]);

const WANTS = keyOfForm("muốn");
/** "muốn sớm đến thăm". */
const WANTS_REACH = 3;

const ORDERS = keySet(["yêu cầu", "chỉ đạo", "đề nghị", "kiến nghị", "chỉ thị", "đôn đốc", "giao cho", "nhắc nhở"]);

const NOT = keySet(["không", "chưa", "chẳng"]);
const NEGATION_REACH = 2;
/** "không thể về dự và | làm việc với": words that bind what follows them to the denial. */
const ABLE = keySet(["thể", "được", "kịp", "hề", "muốn", "đồng", "chịu", "dám", "hẹn"]);
const ABLE_REACH = 6;

/** "đã không kiểm tra", "chưa đến thăm". */
function isDenied(scene: Scene, { first }: Trigger): boolean {
  const { tokens } = scene.document;
  for (let at = first - 1; at >= first - ABLE_REACH && tokens[at]?.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.key === "," || scene.inside(at)) return false;
    if (NOT.has(tokens[at]!.key) && (first - at <= NEGATION_REACH || ABLE.has(tokens[at + 1]!.key))) return true;
  }
  return false;
}

const QUESTIONS = keySet(["ra sao", "thế nào"]);
const OR_NOT = keySet(["hay", "không"]);
const WHETHER = keyOfForm("liệu");
/** "chất liệu", "tài liệu": parts of nouns. */
const MATERIAL = keySet(["chất", "nguyên", "tài", "dữ", "số", "vật", "nhiên", "tư", "phế", "ngữ"]);
const QUESTION_REACH = 20;

/** "làm việc với các bên ra sao", "liệu ông A có thăm B": what is not known. */
function isAsked(scene: Scene, { first, end }: Trigger): boolean {
  const { tokens } = scene.document;
  const { sentence } = tokens[first]!;
  const asks = (at: number) => tokens[at]!.key === WHETHER && !MATERIAL.has(tokens[at - 1]?.key ?? "");
  for (let at = first - 1; at >= first - QUESTION_REACH && tokens[at]?.sentence === sentence; at--)
    if (asks(at)) return true;
  for (let at = end; at < end + QUESTION_REACH && tokens[at + 1]?.sentence === sentence; at++) {
    if (tokens[at]!.key === "," || tokens[at]!.text === ";") return false;
    const pair = [tokens[at]!.key, tokens[at + 1]!.key];
    if (!scene.inside(at) && (QUESTIONS.has(pair.join(" ")) || pair.every((key) => OR_NOT.has(key)))) return true;
  }
  return false;
}

const TO_GO: readonly (string | undefined)[] = [SETS_OUT, SENDS];
const ATTEND = keySet(["dự", "họp"]);
const CALL = keySet(["thăm", "chuyến", "công", "việc", "mời"]);

/** Tokens behind the verb within which the event is named. */
const EVENT_REACH = 40;

/** "lên đường sang A dự hội nghị B": for an event there, and to see no one. */
function isForEvent(scene: Scene, { end, phrases }: Trigger): boolean {
  if (phrases.length > 1 || !TO_GO.includes(phrases[0])) return false;
  const { tokens, sentences } = scene.document;
  const [, stop] = sentences[tokens[end - 1]!.sentence]!;
  const rest = tokens.slice(end, Math.min(stop, end + EVENT_REACH)).filter((_, index) => !scene.inside(end + index));
  return rest.some(({ key }) => ATTEND.has(key)) && !rest.some(({ key }) => CALL.has(key));
}

/** "yêu cầu Sở A kiểm tra …", "kiến nghị thanh tra …": what someone is told to do, and has not done yet; "yêu cầu các sở | cử đoàn đến". */
function isOrdered(scene: Scene, trigger: Trigger, from: number): boolean {
  const sent = trigger.phrases[0] === SENDS;
  if (trigger.kind !== "inspection" && !sent) return false;
  const { tokens } = scene.document;
  for (let at = trigger.first - 1; at > from; at--) {
    if (tokens[at]!.key === PAST || tokens[at]!.text === ";" || (sent && scene.inside(at))) return false;
    if (!scene.inside(at) && ORDERS.has(pairAt(tokens, at - 1))) return true;
  }
  return false;
}

const PAPERS = keySet([
  "văn bản",
  "quyết định",
  "công văn",
  "chỉ thị",
  "quy định",
  "thông báo",
  "thông tư",
  "nghị định",
]);
const PAPER_REACH = 16;

/** "công văn của Cục A | về kiểm tra …": what a paper is about. */
function isMatter(scene: Scene, { first }: Trigger): boolean {
  const { tokens } = scene.document;
  if (tokens[first]!.key !== ABOUT) return false;
  for (
    let at = first - 1;
    at > 0 && first - at <= PAPER_REACH && tokens[at]!.sentence === tokens[first]!.sentence;
    at--
  ) {
    if (scene.inside(at)) continue;
    if (tokens[at]!.key === DELEGATION) return false;
    if (PAPERS.has(pairAt(tokens, at - 1))) return true;
  }
  return false;
}
