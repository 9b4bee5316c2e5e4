import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";
import { onlySpeaks } from "../parties/onlySpeaks";
import { addByAffiliation } from "./addByAffiliation";

/** Someone named in a sentence about the meeting ("Phát biểu tại buổi làm việc, Chủ tịch …") was there, on their side. */
export function readSpeaker(scene: Scene, sentence: number, visit: Draft): void {
  const [from, to] = scene.document.sentences[sentence]!;
  for (const index of scene.chunksWithin(from, to)) {
    const entry = scene.roster.of(index);
    if (entry?.held.some((held) => !held.former && !onlySpeaks(held))) addByAffiliation(scene, index, visit);
  }
}
