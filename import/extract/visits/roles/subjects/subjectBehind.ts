import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { chainAfterComma } from "../../grammar/chains/chainAfterComma";
import { chainBefore } from "../../grammar/chains/chainBefore";
import { APPOSITION, TELLING_VERBS } from "../../grammar/words/functionWords";
import { wordBefore } from "../../grammar/words/wordBefore";

const SIGNS = new Set([...APPOSITION, ","]);

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
