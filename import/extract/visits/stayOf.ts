import type { Scene } from "../Scene";
import { isNoun, type Trigger } from "./Trigger";

/** Tokens between the name of a visit and the country it goes to: "chuyến thăm chính thức của ông B tới | Việt Nam". */
const REACH = 12;

/** "A hội đàm với B trong khuôn khổ chuyến thăm chính thức | Việt Nam": the country of the visit during which they met. */
export function stayOf(scene: Scene, triggers: readonly Trigger[], which: number, end: number): readonly number[] {
  const during = triggers[which + 1];
  if (!during || triggers[which]!.frame !== "meet" || during.frame !== "go" || !isVisitNoun(scene, during)) return [];
  const country = scene
    .chunksWithin(during.end, Math.min(end, during.end + REACH))
    .find((index) => scene.chunks[index]!.kind === "country");
  return country === undefined ? [] : [country];
}

function isVisitNoun(scene: Scene, trigger: Trigger): boolean {
  return isNoun(scene, trigger) && trigger.phrases.some((phrase) => phrase.includes("thăm"));
}
