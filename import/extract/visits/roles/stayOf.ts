import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { PRONOUNS } from "../../text/functionWords";
import { keySet } from "../../text/keySet";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Trigger } from "../model/Trigger";

/** Tokens between the name of a visit and the country it goes to: "chuyến thăm chính thức của ông B tới | Việt Nam". */
const REACH = 12;

const AUXILIARY = keySet("đã đang sẽ vừa có ở".split(" "));

/**
 * "A hội đàm với B trong khuôn khổ chuyến thăm chính thức | Việt Nam", "A hội đàm với B, nhân dịp ông thăm | Việt Nam": the country of the visit
 * during which they met.
 */
export function stayOf(scene: Scene, triggers: readonly Trigger[], which: number, end: number): readonly number[] {
  const during = triggers[which + 1];
  if (!during || triggers[which]!.frame !== "meet" || during.frame !== "go" || !isStay(scene, during)) return [];
  const country = scene
    .chunksWithin(during.end, Math.min(end, during.end + REACH))
    .find((index) => scene.chunks[index]!.kind === "country");
  return country === undefined ? [] : [country];
}

/** A visit that is named, or told of one of the two who met: by a pronoun, or right behind his name. */
function isStay(scene: Scene, during: Trigger): boolean {
  if (!during.phrases.some((phrase) => phrase.includes("thăm"))) return false;
  const at = skipBack(scene, during.first - 1, AUXILIARY);
  const named = scene.chunkAt(at);
  return (
    isNoun(scene, during) || PRONOUNS.has(scene.document.tokens[at]!.key) || (named !== undefined && isName(named))
  );
}
