import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { listStart } from "../grammar/lines/listStart";
import { DELEGATION } from "../grammar/words/functionWords";
import type { VisitLexicon } from "../model/VisitLexicon";
import type { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";

/** First words of what a delegation then does. */
const ACTS = keySet("đã đến tới về sẽ vừa".split(" "));

/**
 * The delegation that a sentence introduces with its head ("Đoàn giám sát … do ông A làm trưởng đoàn"), whatever it then does, or with its members
 * ("Đoàn huyện B có các đồng chí: …").
 */
export function readDelegation(scene: Scene, lexicon: VisitLexicon, sentence: number): Side | null {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  const roleAt = (at: number) => (scene.inside(at) ? undefined : lexicon.words.longest(tokens, at)?.value);
  if (tokens[from]!.key === DELEGATION && listStart(scene, from + 1, to) !== null)
    return withPeople(sideOf(scene, scene.chunksWithin(from, to)));
  let start = from;
  while (start < to && roleAt(start) !== "delegation") start++;
  let head = start;
  while (head < to && roleAt(head) !== "sent") head++;
  if (head === to) return null;
  let end = head;
  while (end < to && (scene.inside(end) || !ACTS.has(tokens[end]!.key))) end++;
  return withPeople(sideOf(scene, scene.chunksWithin(start, end)));
}

function withPeople(side: Side): Side | null {
  return side.people.size > 0 ? side : null;
}
