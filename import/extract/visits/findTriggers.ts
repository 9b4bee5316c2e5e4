import type { VisitKind } from "../../facts";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { DELEGATION } from "./functionWords";
import { SENDS, type Trigger } from "./Trigger";
import type { Frame, TriggerEntry, VisitLexicon } from "./VisitLexicon";

/** Between the parts of one compound trigger. */
const BETWEEN = keySet(
  ", và có đã buổi trực tiếp để cùng cũng công tác thực tế tiến hành đồng thời cuộc giao lưu học tập tìm hiểu".split(
    " ",
  ),
);
const MAX_GAP = 4;
/** Parts of a compound that its rule name lists. */
const MAX_PARTS = 4;
/** Longer than any sentence that people write; a text without full stops is not read for visits. */
const MAX_SENTENCE = 1_000;
/** The kind of a compound is that of its most telling part. */
const TELLING: readonly VisitKind[] = [
  "state_visit",
  "courtesy_call",
  "study_exchange",
  "inspection",
  "visit",
  "working_session",
];

/** The triggers of a sentence, in its order. */
export function findTriggers(scene: Scene, sentence: number, lexicon: VisitLexicon): Trigger[] {
  const { tokens, sentences } = scene.document;
  const [from, end] = sentences[sentence]!;
  if (end - from > MAX_SENTENCE) return [];
  const triggers: Trigger[] = [];
  for (let at = from; at < end;) {
    const match = insideName(scene, at) ? null : lexicon.triggers.longest(tokens, at);
    if (match?.value && !isAdverb(scene, match.value, at, match.end))
      merge(triggers, { entry: match.value, first: at, end: match.end }, scene);
    if (match && !match.value) goOn(triggers, at, match.end, scene);
    const end = match?.end ?? pastDelegation(scene, at, lexicon);
    at = end - at > 1 ? pastErrand(scene, end) : end;
  }
  return triggers.filter((trigger) => trigger.frame !== "join");
}

/** "sẽ xử lý | tiếp", …: "further", where nobody follows who is received. */
function isAdverb({ document: { tokens } }: Scene, { frame }: TriggerEntry, at: number, end: number): boolean {
  return frame === "receive" && end === at + 1 && tokens[end]?.kind !== "word";
}

/** "đoàn công tác | kiểm tra …" is no "công tác kiểm tra". */
function pastDelegation({ document: { tokens } }: Scene, at: number, { words }: VisitLexicon): number {
  const match = words.longest(tokens, at);
  return match?.value === "delegation" ? match.end : at + 1;
}

/** What a delegation is sent for, by the words of its name. */
const ERRANDS = keySet(["kiểm tra", "giám sát", "khảo sát", "thanh tra", "thẩm định"]);
const LISTS = keySet([",", "và"]);

/** "Đoàn giám sát, kiểm tra | công tác …": the second word of what a delegation is for is of its name as well. */
function pastErrand({ document: { tokens } }: Scene, end: number): number {
  if (tokens[end - 3]?.key !== DELEGATION || !LISTS.has(tokens[end]?.key ?? "")) return end;
  const isErrand = (at: number) => ERRANDS.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`);
  return isErrand(end - 2) && isErrand(end + 1) ? end + 3 : end;
}

function merge(triggers: Trigger[], found: { entry: TriggerEntry; first: number; end: number }, scene: Scene): void {
  const { entry, first, end } = found;
  const last = triggers[triggers.length - 1];
  if (last && adjoins(last, first, scene)) {
    triggers[triggers.length - 1] = {
      first: last.first,
      end,
      frame: frameOf(last, entry),
      kind: TELLING.find((kind) => kind === last.kind || kind === entry.kind)!,
      strength: Math.min(3, Math.max(last.strength, entry.strength) + (entry.frame === "join" ? 0 : 1)),
      phrases: last.phrases.length < MAX_PARTS ? [...last.phrases, entry.phrase] : last.phrases,
    };
  } else
    triggers.push({
      first,
      end,
      frame: entry.frame,
      kind: entry.kind,
      strength: entry.strength,
      phrases: [entry.phrase],
    });
}

function adjoins({ end }: Trigger, first: number, { document: { tokens } }: Scene): boolean {
  return first - end <= MAX_GAP && tokens.slice(end, first).every((token) => BETWEEN.has(token.key));
}

/** "chuyến thăm | và làm việc với Công an tỉnh B": beside a visit to a body that is named even that is no inquiry. */
function goOn(triggers: Trigger[], first: number, end: number, scene: Scene): void {
  const last = triggers[triggers.length - 1];
  if (!last || !adjoins(last, first, scene)) return;
  const [body] = scene.chunksWithin(first, end).map((index) => scene.chunks[index]!);
  if (body?.kind === "agency" && body.end > end) triggers[triggers.length - 1] = { ...last, end: body.first };
}

/** "có buổi làm việc và đón tiếp đoàn A": at a meeting, who receives tells the sides. */
function frameOf(last: Trigger, entry: TriggerEntry): Frame {
  const receives = entry.frame === "receive" && last.kind === "working_session";
  const opens = last.frame === "join" || last.phrases.at(-1) === SENDS;
  return opens || receives ? entry.frame : last.frame;
}

/** "Ủy ban Kiểm tra" checks nothing here. */
function insideName(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt(at);
  return chunk !== undefined && chunk.kind !== "place";
}
