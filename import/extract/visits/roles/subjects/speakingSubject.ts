import { speakerMeant } from "../../coreference/speakerMeant";
import { visitingSpeaker } from "../../coreference/visitingSpeaker";
import { isNoun } from "../../grammar/words/isNoun";
import type { ClauseBounds } from "./ClauseBounds";

/** Who tells of a visit of his own: "Ông A cho biết sở | đã làm việc với B", "Ông A tuyên bố sẽ nêu C trong | chuyến thăm B". */
export function speakingSubject({ scene, trigger, start, from }: ClauseBounds): number[] {
  const goes = trigger.frame === "go";
  if (isNoun(scene, trigger)) return goes ? visitingSpeaker(scene, start, from, trigger.first) : [];
  const acts = goes || trigger.phrases.some((phrase) => phrase.includes("làm việc"));
  return acts ? speakerMeant(scene, start, from, trigger.first) : [];
}
