import { groupBy } from "../../groupBy";
import type { Scene } from "../Scene";
import { lineKindOf } from "./grammar/lines/lineKindOf";
import type { Draft } from "./model/Draft";
import type { Story } from "./model/Story";
import type { VisitLexicon } from "./model/VisitLexicon";
import { readSentence } from "./readSentence";
import { settleVisits } from "./settleVisits";

/** The visits that the article tells of. */
export function readVisits(scene: Scene, lexicon: VisitLexicon): Draft[] {
  const story: Story = { drafts: [], loose: [], current: null, delegation: null };
  for (const sentence of inOrderOfTrust(scene)) readSentence(scene, lexicon, sentence, story);
  return settleVisits(scene, lexicon, story);
}

/** The body tells a visit in full; its title only where the body does not. Captions repeat. */
function inOrderOfTrust(scene: Scene): number[] {
  const sentences = groupBy(scene.document.sentences.keys(), (sentence) => lineKindOf(scene, sentence));
  return (["body", "title", "caption"] as const).flatMap((kind) => sentences.get(kind) ?? []);
}
