import type { Scene } from "../Scene";
import { evidenceOf } from "./evidenceOf";
import { isPast } from "./factuality/isPast";
import { statusOf } from "./factuality/statusOf";
import { tellsPast } from "./factuality/tellsPast";
import { isNoun } from "./grammar/words/isNoun";
import { says } from "./grammar/words/says";
import type { Draft } from "./model/Draft";
import type { Reading } from "./model/Story";
import { type Trigger, WEAK } from "./model/Trigger";
import type { WordRole } from "./model/VisitLexicon";
import type { When } from "./model/When";
import { placesOf } from "./placesOf";
import { beforeStamp } from "./time/beforeStamp";
import { extendTo } from "./time/extendTo";
import { leadDay } from "./time/leadDay";
import { topicsOf } from "./topicsOf";

/** Completes a draft that is a visit: whether it was done, on what day, where, about what, and by which passage. */
export function tellVisit(reading: Reading): void {
  const { scene, lexicon, story, passage, trigger, draft, clause } = reading;
  const { kind } = passage;
  Object.assign(draft, beforeStamp(scene, draft, trigger));
  draft.status = statusOf(scene, lexicon, draft, trigger);
  if (passage.chained === "planned" && draft.status === "done" && isChained(reading)) draft.status = "planned";
  passage.chained = draft.status;
  draft.past = draft.status === "done" && isPast(scene, draft, trigger);
  const tells = (role: WordRole) => says(scene, lexicon, draft.first, draft.last, role);
  draft.background = tells("background");
  if (kind === "body" && draft.start === null && draft.status === "done" && !draft.background)
    headed(draft, leadDay(scene, lexicon, draft, isNoun(scene, trigger) || story.current !== null));
  draft.ownStop = draft.background || tells("next_stop") || tells("same_day");
  for (const place of placesOf(scene, lexicon, draft.first, draft.last)) draft.places.add(place);
  draft.topics = topicsOf(scene, lexicon, draft);
  Object.assign(draft, evidenceOf(scene, draft, clause, trigger));
  draft.caption = kind === "caption" && !tellsAll(scene, draft, trigger);
  draft.supports = trigger.frame === "meet" && trigger.strength === WEAK && !draft.atHome;
}

/** Whether whoever goes was named before the trigger before, and nothing between says that this was earlier. */
function isChained({ scene, passage, which, trigger, clause }: Reading): boolean {
  const previous = passage.triggers[which - 1];
  const inherits = clause.subject.every((index) => previous && scene.chunks[index]!.first < previous.first);
  return inherits && !tellsPast(scene, previous, trigger);
}

/** Gives a visit the day that the head of the article tells; its last day stays. */
function headed(draft: Draft, day: When | null): void {
  if (!day) return;
  const last = draft.end;
  Object.assign(draft, day);
  extendTo(draft, last);
}

/** Whether a caption says by itself who came, to whom, and on what day. */
function tellsAll(scene: Scene, { sentence, visitors, hosts, atHome }: Draft, { frame }: Trigger): boolean {
  const dated = scene
    .datesOf(sentence)
    .some(({ from: { day, year }, relative }) => day !== undefined || year !== undefined || relative !== undefined);
  const parties = visitors.people.size > 0 && hosts.people.size + hosts.countries.size + hosts.agencies.size > 0;
  return dated && parties && (frame !== "meet" || atHome);
}
