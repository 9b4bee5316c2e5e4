import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Trigger } from "./Trigger";

/** An auxiliary begins the predicate of what stands before it: what stands behind is another clause, or its object. */
const AUXILIARY = keySet("đã sẽ đang vừa bị lại cũng từng".split(" "));
/** Opens a clause with a subject of its own. */
const OPENS_CLAUSE = keySet(["khi", "mà", "nhưng", "nếu", "rằng", "vì"]);
/** Who sends another does not go. */
const SENDS = keySet(["phân công", "cử", "giao", "chỉ đạo", "yêu cầu", "đề nghị", "mời", "chỉ định"]);
/** Verbs of going together: who leads a delegation goes himself. */
const TOGETHER = keySet("dẫn trưởng cùng tháp đại thay phối đi do gồm thành".split(" "));
/** Before a verb that shares the subject of an earlier one: a conjunction, or who was named before ("khi ông đến thăm"). */
const SHARES = keySet([",", "&", "rồi", "đồng thời", "để", "nhằm", "ông", "bà", "họ", "mình"]);

interface Group {
  readonly chunks: number[];
  /** Whether it is whom the group before it sends. */
  readonly sent: boolean;
}

/**
 * Which of the names before a trigger are its subject. "A đã nói chuyện với B | khi C đến thăm" has two clauses, and C goes; "A đã dự lễ của
 * B | và thăm C" shares the subject of the first verb, and A goes; "A phân công B | dẫn đầu đoàn đến C": B goes.
 */
export function actingSubject(scene: Scene, subject: readonly number[], trigger: Trigger): number[] {
  const groups: Group[] = [];
  for (const [position, index] of subject.entries()) {
    const before = subject[position - 1];
    const edge =
      before === undefined ? null : edgeBetween(scene, scene.chunks[before]!.end, scene.chunks[index]!.first);
    if (before === undefined || edge) groups.push({ chunks: [], sent: edge === "sends" });
    groups[groups.length - 1]!.chunks.push(index);
  }
  if (groups.length < 2) return [...subject];
  const acting = groups.filter(({ chunks }) => chunks.some((index) => scene.chunks[index]!.kind !== "place"));
  const chosen = sharesSubject(scene, trigger) ? (acting.findLast(({ sent }) => sent) ?? acting[0]) : acting.at(-1);
  return chosen?.chunks ?? [...subject];
}

/** Whether the words between two names open another clause, or say that the one sends the other. */
function edgeBetween(scene: Scene, from: number, end: number): "clause" | "sends" | null {
  const { tokens } = scene.document;
  let opens = false;
  for (let at = from; at < end; at++) {
    const { key } = tokens[at]!;
    if (SENDS.has(key) || SENDS.has(`${key} ${tokens[at + 1]?.key}`)) return "sends";
    if (TOGETHER.has(key)) return null;
    opens ||= AUXILIARY.has(key) || OPENS_CLAUSE.has(key);
  }
  return opens ? "clause" : null;
}

function sharesSubject(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  let at = trigger.first - 1;
  while (at > 0 && AUXILIARY.has(tokens[at]!.key)) at--;
  return SHARES.has(tokens[at]?.key ?? "");
}
