import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { chainAfterComma, chainBefore } from "./chains";
import { APPOSITION, INTRODUCES, OPINION, TELLING_VERBS, WHEN } from "./functionWords";
import { wordBefore } from "./located";
import { isNoun, NOUNS, type Trigger } from "./Trigger";

const SIGNS = new Set([...APPOSITION, ","]);

/** A noun ("tại buổi làm việc") or a clause of its own ("sau khi thăm"): its subject is that of the sentence. */
export function isPhrase(scene: Scene, trigger: Trigger, from: number): boolean {
  const before = scene.document.tokens[trigger.first - 1]?.key ?? "";
  // "trong cuộc | hội đàm với A": the name of a visit made of its verb.
  if (isNoun(scene, trigger) || NOUNS.has(before)) return introduced(scene, trigger, from);
  return before === WHEN;
}

function introduced(scene: Scene, trigger: Trigger, from: number): boolean {
  for (let at = Math.max(from, trigger.first - 5); at < trigger.first; at++)
    if (INTRODUCES.has(scene.document.tokens[at]!.key)) return true;
  return false;
}

/** "Tại buổi làm việc với tỉnh B, | Thủ tướng | đã đồng ý …": the party right before the verb is the subject. */
export function subjectBehind(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  let verb = from;
  while (verb < end && (!TELLING_VERBS.has(tokens[verb]!.key) || scene.inside(verb))) verb++;
  const afterComma = chainAfterComma(scene, from, end);
  const chain = verb < end ? chainBefore(scene, from, verb) : [];
  const set = afterComma.length > 0 && SIGNS.has(tokens[scene.chunks[afterComma.at(-1)!]!.end]!.text);
  if (chain.length === 0 || (set && !chain.includes(afterComma[0]!))) return afterComma;
  return chain[0] === scene.chunkFrom(from) ? lastParty(scene, chain) : chain;
}

/** "với A, Bộ trưởng B, | ông C, Đại sứ D, cho biết": where the chain begins with the object, its last name and the offices of that. */
function lastParty(scene: Scene, chain: readonly number[]): number[] {
  const last = chain.findLastIndex((index) => isName(scene.chunks[index]!));
  // "với Bộ A, | UBND tỉnh B đã …": of two bodies the second one.
  if (last === -1)
    return chain.slice(
      Math.max(
        0,
        chain.findLastIndex((index) => followsComma(scene, index)),
      ),
    );
  let from = last;
  while (from > 0 && (scene.chunks[chain[from - 1]!]!.kind === "position" || !followsComma(scene, chain[from]!)))
    from--;
  return chain.slice(Math.max(0, from));
}

function followsComma(scene: Scene, index: number): boolean {
  return wordBefore(scene, scene.chunks[index]!.first) === ",";
}

/** Where the purpose alone names a body: "làm việc trực tiếp để xin ý kiến của Bộ …". */
export function firstBody(scene: Scene, from: number, end: number): number[] {
  let index = scene.chunkFrom(from);
  while (scene.chunks[index] && scene.chunks[index]!.first < end && scene.chunks[index]!.kind !== "agency") index++;
  const body = scene.chunks[index];
  return body && body.first < end && OPINION.has(scene.document.tokens[body.first - 2]?.key ?? "") ? [index] : [];
}

const GIVES = keySet(["hỗ trợ", "trao tặng", "tặng quà", "trao quà", "chia sẻ", "ủng hộ"]);
const TO = keyOfForm("cho");
const GIFT_REACH = 12;

/** "đến thăm và hỗ trợ 1 tỷ đồng cho | tỉnh B": who is given something where no one else is visited. */
export function givenTo(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  for (let at = from; at < Math.min(end - 1, from + GIFT_REACH); at++) {
    if (!GIVES.has(`${tokens[at]!.key} ${tokens[at + 1]!.key}`)) continue;
    const [index] = scene.chunksWithin(at, Math.min(end, at + GIFT_REACH));
    return index !== undefined && tokens.slice(at, scene.chunks[index]!.first).some(({ key }) => key === TO)
      ? [index]
      : [];
  }
  return [];
}
