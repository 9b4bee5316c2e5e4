import type { Chunk } from "../Chunk";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { newDraft, type Draft } from "./Draft";
import type { Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

const AT = keySet(["tại", "ở", "trụ sở", "đến", "tới", "sang", "về"]);
const STANDS_BETWEEN = keySet([
  "tỉnh",
  "thành phố",
  "các",
  "trụ sở",
  "hội trường",
  "lãnh đạo",
  "địa bàn",
  "trên",
  "huyện",
  "nhà",
  "khu",
  "một",
  "số",
  "nhiều",
  "cơ sở",
  "thủ",
  "đô",
  "nước",
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
]);
const ABOUT = keyOfForm("về");
const BY_INVITATION = keySet(["lời mời của", "lời mời"]);
const BY = keyOfForm("do");

/** The chunks around a trigger, by the part they play. */
interface Parts {
  readonly subject: readonly number[];
  readonly object: readonly number[];
  /** Places, and bodies named as places, where it happened. */
  readonly where: readonly number[];
}

/** What a trigger and the names around it say of a visit; null where one side is missing. */
export function readFrame(
  scene: Scene,
  lexicon: VisitLexicon,
  triggers: readonly Trigger[],
  which: number,
  sentence: number,
  earlier: Draft | null,
): Draft | null {
  const trigger = triggers[which]!;
  const [from, to] = scene.document.sentences[sentence]!;
  const start = which === 0 ? from : triggers[which - 1]!.end;
  const end = triggers[which + 1]?.first ?? to;
  const parts = divide(scene, trigger, start, end, to);
  const draft = newDraft({
    kind: trigger.kind,
    first: from,
    last: to,
    sentence,
    rule: `${trigger.frame}:${trigger.phrases.join("+")}`,
    score: trigger.strength,
  });
  const swapped = comesToSubject(scene, lexicon, trigger, parts, from);
  const [goer, receiver] = swapped ? [draft.hosts, draft.visitors] : [draft.visitors, draft.hosts];
  if (trigger.frame === "between") {
    between(scene, parts, draft);
  } else {
    for (const index of parts.subject) goer.add(scene, index);
    for (const index of parts.object) receiver.add(scene, index);
  }
  for (const index of parts.where) draft.hosts.add(scene, index);
  if (draft.visitors.empty && earlier && (delegationBefore(scene, lexicon, trigger.first, start) || which > 0))
    draft.visitors.addAll(earlier.visitors);
  if (delegationBefore(scene, lexicon, to, from)) draft.score += 1;
  return draft.visitors.empty || draft.hosts.empty ? null : draft;
}

function divide(scene: Scene, trigger: Trigger, start: number, end: number, sentenceEnd: number): Parts {
  const subject: number[] = [];
  const object: number[] = [];
  const where: number[] = [];
  const cut = objectEnd(scene, trigger.end, end);
  for (const [index, chunk] of scene.chunks.entries()) {
    if (chunk.first < start) continue;
    if (chunk.first >= sentenceEnd) break;
    if (chunk.end <= trigger.first) {
      if (invites(scene, chunk.first)) object.push(index);
      else (isLocated(scene, chunk, chunk.first) ? where : subject).push(index);
    } else if (chunk.first >= trigger.end && chunk.first < end) {
      if (broughtBy(scene, chunk.first)) subject.push(index);
      else if (chunk.first < cut) object.push(index);
      else if (isLocated(scene, chunk, chunk.first)) where.push(index);
      else if (invites(scene, chunk.first)) object.push(index);
    }
  }
  return { subject, object, where };
}

/** "tại tỉnh B", "ở trụ sở UBND huyện": a preposition of place stands before the chunk. */
function isLocated(scene: Scene, chunk: Chunk, first: number): boolean {
  if (chunk.kind === "person" || chunk.kind === "partial") return false;
  const { tokens } = scene.document;
  let at = first - 1;
  while (
    at >= 0 &&
    tokens[at]!.sentence === tokens[first]!.sentence &&
    first - at <= 4 &&
    STANDS_BETWEEN.has(tokens[at]!.key)
  )
    at--;
  return (
    at >= 0 &&
    tokens[at]!.sentence === tokens[first]!.sentence &&
    (AT.has(tokens[at]!.key) || AT.has(`${tokens[at - 1]?.key} ${tokens[at]!.key}`))
  );
}

function invites(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  return [2, 3].some(
    (count) =>
      first >= count &&
      BY_INVITATION.has(
        tokens
          .slice(first - count, first)
          .map((token) => token.key)
          .join(" "),
      ),
  );
}

/** "đoàn … do ông X dẫn đầu" after the trigger. */
function broughtBy(scene: Scene, first: number): boolean {
  return first > 0 && scene.document.tokens[first - 1]!.key === BY;
}

function objectEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  for (let at = from; at < end; at++) {
    if (insideName(scene, at)) continue;
    if (PURPOSE.has(tokens[at]!.key)) return at;
    if (tokens[at]!.key === ABOUT && at > from && !scene.chunks.some((chunk) => chunk.first === at + 1)) return at;
  }
  return end;
}

function insideName(scene: Scene, at: number): boolean {
  return scene.chunks.some((chunk) => chunk.first <= at && at < chunk.end);
}

function delegationBefore(scene: Scene, lexicon: VisitLexicon, end: number, from: number): boolean {
  for (let at = from; at < end; at++)
    if (lexicon.words.longest(scene.document.tokens, at)?.value === "delegation") return true;
  return false;
}

/**
 * Whether the subject is the one visited: it receives; or it works with a delegation, or with a body of higher standing, that
 * has come.
 */
function comesToSubject(
  scene: Scene,
  lexicon: VisitLexicon,
  trigger: Trigger,
  parts: Parts,
  sentenceStart: number,
): boolean {
  if (trigger.frame === "receive") return true;
  if (trigger.frame !== "meet") return false;
  if (delegationBefore(scene, lexicon, trigger.first, sentenceStart)) return false;
  return delegationBefore(
    scene,
    lexicon,
    parts.object.length ? scene.chunks[parts.object[0]!]!.first : trigger.end,
    trigger.end,
  );
}

/** "buổi làm việc giữa A và B": the side with the delegation, else the first, came. */
function between(scene: Scene, parts: Parts, draft: Draft): void {
  const split = parts.object.findIndex((index, position) => {
    const before = scene.document.tokens[scene.chunks[index]!.first - 1];
    return position > 0 && before !== undefined && (before.key === "&" || before.key === keyOfForm("với"));
  });
  const at = split === -1 ? 1 : split;
  for (const [position, index] of parts.object.entries())
    (position < at ? draft.visitors : draft.hosts).add(scene, index);
}
