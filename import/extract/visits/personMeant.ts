import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { skipBack } from "./skipBack";
import type { Trigger } from "./Trigger";

const PRONOUNS = keySet(["ông", "bà"]);
const AUXILIARY = keySet("đã đang sẽ cũng từng vừa còn có".split(" "));
/** Sentences back in which whoever a pronoun means is named. */
const REACH = 2;

/** "Ông A nói …. | Ông đang thăm B": the first one named in the sentence before, where a pronoun alone opens this one. */
export function personMeant(scene: Scene, trigger: Trigger): number[] {
  const { tokens, sentences } = scene.document;
  const at = skipBack(scene, trigger.first - 1, AUXILIARY);
  const token = tokens[at];
  if (!token || !PRONOUNS.has(token.key) || scene.inside(at) || sentences[token.sentence]![0] !== at) return [];
  for (let sentence = token.sentence - 1; sentence >= Math.max(0, token.sentence - REACH); sentence--) {
    const [from, end] = sentences[sentence]!;
    const person = scene.chunksWithin(from, end).find((index) => isName(scene.chunks[index]!));
    if (person !== undefined) return [person];
  }
  return [];
}
