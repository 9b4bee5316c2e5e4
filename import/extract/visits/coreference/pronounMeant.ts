import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { OF, PRONOUNS } from "../../text/functionWords";
import { keySet } from "../../text/keySet";
import { AUXILIARY } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Trigger } from "../model/Trigger";

/** Words between a visit and whose it was: "chuyến thăm tới A và B | của ông". */
const WHOSE_REACH = 14;
/** Sentences back in which whoever a pronoun means is named. */
const REACH = 2;

/**
 * "A sẽ gặp ông B khi | ông thăm C", "chuyến thăm C | của ông": the one named last before it in the sentence, else the first one named in the
 * sentence before; empty where no pronoun says who goes.
 */
export function pronounMeant(scene: Scene, trigger: Trigger, end: number): number[] {
  const { tokens, sentences } = scene.document;
  const pronoun = isNoun(scene, trigger) ? whose(scene, trigger, end) : skipBack(scene, trigger.first - 1, AUXILIARY);
  if (pronoun === null || !isPronoun(scene, pronoun) || (tokens[pronoun - 1]!.key === OF) !== pronoun > trigger.first)
    return [];
  const { sentence } = tokens[trigger.first]!;
  const named = (from: number, to: number) =>
    scene.chunksWithin(from, to).filter((index) => namesSomeone(scene, index));
  const last = named(sentences[sentence]![0], trigger.first).at(-1);
  if (last !== undefined) return [last];
  for (let before = sentence - 1; before >= Math.max(0, sentence - REACH); before--) {
    const [first] = named(...(sentences[before]! as [number, number]));
    if (first !== undefined) return [first];
  }
  return [];
}

/** A name, or a title alone that the article tells the holder of: "Tổng thống Mỹ đến B. Hôm qua, | ông gặp …". */
function namesSomeone({ chunks, roster }: Scene, index: number): boolean {
  const chunk = chunks[index]!;
  if (chunk.kind !== "position") return isName(chunk);
  return (
    chunks[index + 1]?.first !== chunk.end &&
    roster.heldAt(index) === null &&
    roster.holderOf(chunk.position, index) !== null
  );
}

/** "ông chủ", "bà con": words that only begin like one. */
const NO_PRONOUN = keySet("chủ trùm lớn con nội ngoại xã bà".split(" "));

function isPronoun(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  return (
    at > 0 &&
    token !== undefined &&
    PRONOUNS.has(token.key) &&
    !scene.inside(at) &&
    !NO_PRONOUN.has(scene.document.tokens[at + 1]?.key ?? "")
  );
}

/** The pronoun in "chuyến thăm … của | ông". */
function whose(scene: Scene, trigger: Trigger, end: number): number | null {
  const { tokens } = scene.document;
  for (let at = trigger.end; at < Math.min(end - 1, trigger.end + WHOSE_REACH); at++)
    if (tokens[at]!.key === OF) return at + 1;
  return null;
}
