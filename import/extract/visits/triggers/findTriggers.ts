import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { DELEGATION } from "../grammar/words/functionWords";
import type { Trigger } from "../model/Trigger";
import type { TriggerEntry, VisitLexicon } from "../model/VisitLexicon";
import { goOnPast, joinTrigger } from "./joinTrigger";

/** Longer than any sentence that people write; a text without full stops is not read for visits. */
const MAX_SENTENCE = 1_000;

/** The triggers of a sentence, in its order. */
export function findTriggers(scene: Scene, sentence: number, lexicon: VisitLexicon): Trigger[] {
  const { tokens, sentences } = scene.document;
  const [from, end] = sentences[sentence]!;
  if (end - from > MAX_SENTENCE) return [];
  const triggers: Trigger[] = [];
  for (let at = from; at < end;) {
    const match = insideName(scene, at) ? null : lexicon.triggers.longest(tokens, at);
    if (match?.value && !isAdverb(scene, match.value, at, match.end))
      joinTrigger(triggers, { entry: match.value, first: at, end: match.end }, scene);
    if (match && !match.value) goOnPast(triggers, at, match.end, scene);
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
  const isErrand = (at: number) => ERRANDS.has(pairAt(tokens, at));
  return isErrand(end - 2) && isErrand(end + 1) ? end + 3 : end;
}

/** "Ủy ban Kiểm tra" checks nothing here. */
function insideName(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt(at);
  return chunk !== undefined && chunk.kind !== "place";
}
