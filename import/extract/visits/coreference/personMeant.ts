import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { PRONOUNS } from "../../text/functionWords";
import { firstReport } from "../grammar/clauses/firstReport";
import { AUXILIARY } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Trigger } from "../model/Trigger";

/** Tokens between the pronoun and a verb further on in its sentence. */
const MAX_WORDS = 18;
/** Sentences back in which whoever a pronoun means is named. */
const REACH = 3;

/**
 * "Ông A nói …. | Ông đang thăm B", "… | Ông dự hội nghị C, sau đó thăm B": the first one named in the sentence before, where a pronoun opens this
 * one and nobody else is named before the trigger.
 */
export function personMeant(scene: Scene, trigger: Trigger): number[] {
  const { tokens, sentences } = scene.document;
  const { sentence: own } = tokens[trigger.first]!;
  const [start] = sentences[own]!;
  if (!PRONOUNS.has(tokens[start]!.key) || scene.inside(start)) return [];
  const direct = skipBack(scene, trigger.first - 1, AUXILIARY) === start;
  if (!direct && !goesOn(scene, trigger, start)) return [];
  for (let sentence = own - 1; sentence >= Math.max(0, own - REACH); sentence--) {
    const [from, end] = sentences[sentence]!;
    // "Ông gặp B. | Ông cũng thăm C": whom a pronoun means is not named in a sentence that itself begins with one.
    if (PRONOUNS.has(tokens[from]!.key) && !scene.inside(from)) continue;
    const person = scene.chunksWithin(from, end).find((index) => isName(scene.chunks[index]!));
    if (person !== undefined) return [person];
  }
  return [];
}

/** Whether the sentence goes on about whom the pronoun means up to the verb: it names nobody else, and nobody speaks. */
function goesOn(scene: Scene, trigger: Trigger, start: number): boolean {
  return (
    trigger.frame === "go" &&
    !isNoun(scene, trigger) &&
    trigger.first - start <= MAX_WORDS &&
    firstReport(scene, start, trigger.first) === trigger.first &&
    !scene.chunksWithin(start, trigger.first).some((index) => namesOffice(scene, index))
  );
}

function namesOffice(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  return isName(chunk) || chunk.kind === "position";
}
