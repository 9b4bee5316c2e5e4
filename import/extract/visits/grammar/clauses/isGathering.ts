import type { Scene } from "../../../Scene";
import type { VisitLexicon } from "../../model/VisitLexicon";
import { says } from "../words/says";

/** Whether a part of a sentence tells of a gathering, or of a talk in its margins: those who meet there may all have come from elsewhere. */
export function isGathering(scene: Scene, lexicon: VisitLexicon, from: number, to: number): boolean {
  return says(scene, lexicon, from, to, "aside") || says(scene, lexicon, from, to, "event");
}
