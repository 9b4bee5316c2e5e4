import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { isActor } from "../../grammar/chains/isActor";
import { joins } from "../../grammar/chains/joins";
import { opensAside } from "../../grammar/clauses/opensAside";
import { sendsOthers } from "../../grammar/clauses/sendsOthers";
import { WITH } from "../../grammar/words/functionWords";
import { skipBack } from "../../grammar/words/skipBack";
import type { Trigger } from "../../model/Trigger";

/** An auxiliary begins the predicate of what stands before it: what stands behind is another clause, or its object. */
const AUXILIARY = keySet("đã sẽ đang vừa bị lại cũng từng".split(" "));
/** Opens a clause with a subject of its own. */
const OPENS_CLAUSE = keySet(["khi", "mà", "nhưng", "nếu", "rằng", "vì", "dịp"]);
/** Who sends another, or thanks him for coming, does not go. */
const SENDS = keySet([
  "phân công",
  "cử",
  "giao",
  "chỉ đạo",
  "yêu cầu",
  "đề nghị",
  "mời",
  "chỉ định",
  "cảm ơn",
  "cám ơn",
]);
/** "ông A tháp tùng | Bộ trưởng B": whom he goes with goes as well, whatever else he did. */
const ESCORTS = keySet(["tháp tùng"]);
/** "Phó Trưởng Ban | chỉ đạo": what bodies that no table lists are there for. */
const BODIES = keySet(["ban", "tổ", "hội đồng"]);
/** Verbs of going together: who leads a delegation goes himself. */
const TOGETHER = keySet("dẫn trưởng cùng tháp đại thay phối đi do gồm".split(" "));
/** Before a verb that shares the subject of an earlier one. */
const SHARES = keySet([",", "&", "rồi", "đồng thời", "để", "nhằm"]);
/** Whoever was named last: "khi ông đến thăm". */
const PRONOUNS = keySet(["ông", "bà", "họ", "mình"]);

type Edge = "clause" | "sends" | "aside" | "escorts";

interface Group {
  readonly chunks: number[];
  /** What stands between it and the group before it; null for the first. */
  readonly edge: Edge | null;
}

/**
 * Which of the names before a trigger are its subject. "A đã nói chuyện với B | khi C đến thăm" has two clauses, and C goes; "A đã dự lễ của
 * B | và thăm C" shares the subject of the first verb, and A goes; "A phân công B | dẫn đầu đoàn đến C": B goes.
 */
export function actingSubject(scene: Scene, named: readonly number[], trigger: Trigger): number[] {
  const subject = withoutPartners(scene, named);
  const word = governor(scene, trigger);
  if (PRONOUNS.has(word)) return lastPerson(scene, subject);
  const acting = groupsOf(scene, subject).filter(({ chunks }) => chunks.some((index) => isActor(scene.chunks[index]!)));
  if (acting.length < 2) return withoutSender(scene, subject, trigger);
  const main = acting.filter(({ edge }) => edge !== "aside");
  const escorted = acting.findLast(({ edge }) => edge === "escorts");
  if (escorted) return [...acting[0]!.chunks, ...escorted.chunks];
  const chosen = SHARES.has(word) ? (main.findLast(({ edge }) => edge === "sends") ?? main[0]) : main.at(-1);
  return chosen?.chunks ?? [...subject];
}

/** "Phó Tổng Thanh tra A ký quyết định cử đoàn đi thăm": his body sends a delegation, he himself stays. */
function withoutSender(scene: Scene, subject: readonly number[], trigger: Trigger): number[] {
  const last = subject.at(-1);
  let at = last === undefined ? trigger.first : scene.chunks[last]!.end;
  while (at <= trigger.first && !sendsOthers(scene, at)) at++;
  return at <= trigger.first ? subject.filter((index) => !isName(scene.chunks[index]!)) : [...subject];
}

/** "cùng với B", "phối hợp với B": who goes as well. */
const GOES_WITH = keySet(["cùng", "hợp"]);

/** "sau cuộc họp với B và chuyến thăm …": with whom something else was done. */
function withoutPartners(scene: Scene, subject: readonly number[]): readonly number[] {
  const { tokens } = scene.document;
  const others = subject.filter((index) => {
    const { first } = scene.chunks[index]!;
    const partner = tokens[first - 1]?.key === WITH && !GOES_WITH.has(tokens[first - 2]?.key ?? "");
    return (
      !partner &&
      !(subject.includes(index - 1) && joins(scene, index) && tokens[scene.chunks[index - 1]!.first - 1]?.key === WITH)
    );
  });
  return others.length > 0 ? others : subject;
}

/** The word before the verb and its auxiliaries. */
function governor(scene: Scene, trigger: Trigger): string {
  const at = skipBack(scene, trigger.first - 1, AUXILIARY);
  const token = scene.document.tokens[at];
  // "ông A - Giám đốc Sở B - thăm C": a dash, which is matched like "và", ends an apposition.
  return token?.kind === "word" && !scene.inside(at) ? token.key : token?.text === "," ? "," : "";
}

function groupsOf(scene: Scene, subject: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (const [position, index] of subject.entries()) {
    const before = subject[position - 1];
    const edge =
      before === undefined ? null : edgeBetween(scene, scene.chunks[before]!.end, scene.chunks[index]!.first);
    if (before === undefined || edge) groups.push({ chunks: [], edge });
    groups[groups.length - 1]!.chunks.push(index);
  }
  return groups;
}

/** Whether the words between two names open another clause, or say that the one sends the other. */
function edgeBetween(scene: Scene, from: number, end: number): Edge | null {
  const { tokens } = scene.document;
  let opens = false;
  for (let at = from; at < end; at++) {
    const { key } = tokens[at]!;
    const sends = SENDS.has(key) || SENDS.has(`${key} ${tokens[at + 1]?.key}`);
    if (sends && !BODIES.has(tokens[at - 1]?.key ?? "")) return "sends";
    if (opens && ESCORTS.has(`${key} ${tokens[at + 1]?.key}`)) return "escorts";
    if (TOGETHER.has(key)) opens = false;
    opens ||= AUXILIARY.has(key) || OPENS_CLAUSE.has(key);
  }
  if (!opens) return null;
  return opensAside(scene, from) ? "aside" : "clause";
}

function lastPerson(scene: Scene, subject: readonly number[]): number[] {
  const last = subject.findLast((index) => isName(scene.chunks[index]!));
  if (last === undefined) return [...subject];
  let first = last;
  while (subject.includes(first - 1) && scene.chunks[first - 1]!.kind === "position" && joins(scene, first)) first--;
  return subject.filter((index) => index >= first && index <= last);
}
