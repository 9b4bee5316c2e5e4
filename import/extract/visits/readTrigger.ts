import type { Scene } from "../Scene";
import { isInvitation } from "./factuality/isInvitation";
import { isReference } from "./factuality/isReference";
import { isSum } from "./factuality/isSum";
import { isThanks } from "./factuality/isThanks";
import { isVisit } from "./factuality/isVisit";
import { namesOthers } from "./factuality/namesOthers";
import { statusOf } from "./factuality/statusOf";
import { weighSides } from "./factuality/weighSides";
import { readFrame } from "./frames/readFrame";
import { acceptanceAt } from "./grammar/clauses/acceptanceAt";
import { says } from "./grammar/words/says";
import { splitByCall } from "./merging/splitByCall";
import { splitByCountry } from "./merging/splitByCountry";
import { splitByProvince } from "./merging/splitByProvince";
import type { Passage, Reading, Story } from "./model/Story";
import { WEAK } from "./model/Trigger";
import type { VisitLexicon } from "./model/VisitLexicon";
import { readLine } from "./participants/readLine";
import { readNext } from "./participants/readNext";
import { readSpeaker } from "./participants/readSpeaker";
import { addParty } from "./parties/addParty";
import { sideOf } from "./parties/sideOf";
import { learnElsewhere } from "./sides/learnElsewhere";
import { learnTogether } from "./sides/learnTogether";
import { settleSides } from "./sides/settleSides";
import { stayWithin } from "./sides/stayWithin";
import { supplyHost } from "./sides/supplyHost";
import { withinState } from "./sides/withinState";
import { tellVisit } from "./tellVisit";
import { datesOf } from "./time/datesOf";
import { lastDayOf } from "./time/lastDayOf";
import { lendDays } from "./time/lendDays";
import { widen } from "./time/widen";

/** Adds to the story what a trigger of the passage tells: a visit, something more of the one before it, or what is none by itself. */
export function readTrigger(scene: Scene, lexicon: VisitLexicon, which: number, passage: Passage, story: Story): void {
  const { kind, sentence, triggers } = passage;
  const { current } = story;
  const trigger = triggers[which]!;
  const { draft, clause: read } = readFrame(scene, lexicon, triggers, which, sentence, {
    delegation: story.delegation,
    subject: passage.subject,
    end: passage.list[0],
  });
  const arrival = passage.arrivals.find((each) => each.trigger === trigger);
  const clause = arrival ? { ...read, object: arrival.hosts } : read;
  if (arrival) draft.hosts = sideOf(scene, arrival.hosts);
  if (clause.subject.length > 0) passage.subject = clause.subject;
  const noVisit =
    isInvitation(scene, clause, trigger) ||
    isThanks(scene, lexicon, draft, trigger) ||
    isSum(scene, lexicon, draft, clause, trigger);
  if (!noVisit && !draft.visitors.empty && says(scene, lexicon, draft.first, trigger.first, "delegation"))
    story.delegation = draft.visitors.copy();
  if (current && isReference(scene, lexicon, draft, clause, trigger) && !namesOthers(scene, clause, current)) {
    if (kind !== "caption" && trigger.strength > WEAK) readSpeaker(scene, sentence, current);
    if (kind === "body") lendDays(scene, draft, trigger, current);
    return;
  }
  const reading: Reading = { scene, lexicon, story, passage, which, trigger, draft, clause };
  if (noVisit || goesOnHosting(reading)) return;
  if (kind === "body") nameMissing(reading);
  settleSides(draft);
  learnElsewhere(scene, draft);
  learnTogether(draft);
  // Most of all frames: nobody goes, and there is no visit whose days they could tell.
  const tellsDays = draft.hosts.countries.size > 0 && scene.datesOf(sentence).length > 0;
  if (draft.visitors.empty && !tellsDays && !(current && kind === "body")) return;
  Object.assign(draft, datesOf(scene, lexicon, draft, triggers, which, current));
  draft.end = lastDayOf(scene, draft, trigger);
  if (isAcceptance(reading)) [draft.start, draft.end, draft.sure] = [null, null, false];
  draft.score += weighSides(draft);
  if (!isVisit(draft)) {
    if (current && kind === "body") lendDays(scene, draft, trigger, current);
    draft.status = statusOf(scene, lexicon, draft, trigger);
    if (!says(scene, lexicon, draft.first, draft.last, "background")) story.loose.push(draft);
    return;
  }
  tellVisit(reading);
  const stays = splitByCountry(scene, draft, clause)
    .flatMap((each) => splitByProvince(scene, lexicon, each, clause))
    .flatMap((each) => splitByCall(scene, each, clause));
  story.drafts.push(...stays);
  passage.hosted = stays[0]!;
  passage.guest = clause.object;
  if (kind !== "body" || draft.supports || (arrival && draft.start === null)) return;
  story.current = passage.hosted;
  story.delegation = draft.visitors;
}

/** "A tiếp B | đến thăm và làm việc": behind a reception what the guest came for is no visit of its own, but tells more of that one. */
function goesOnHosting({ scene, lexicon, passage, which, trigger, draft, clause }: Reading): boolean {
  const { triggers, hosted } = passage;
  if (triggers[which - 1]?.frame !== "receive" || !hosted) return false;
  for (const index of [...clause.object, ...clause.where]) addParty(hosted.hosts, scene, index);
  // "tiếp ông A đến chào xã giao nhân chuyến thăm B": he was received to that end, and it is he who visits B.
  if (trigger.kind === "courtesy_call") {
    hosted.kind = trigger.kind;
    passage.subject = passage.guest;
  } else widen(hosted, datesOf(scene, lexicon, draft, triggers, which, null));
  return true;
}

/** Names the side that the clause leaves open: by the next sentence, the list behind it, the leader's own state or the article's hosts. */
function nameMissing({ scene, lexicon, story, passage, which, trigger, draft, clause }: Reading): void {
  const { sentence, list } = passage;
  const { drafts, current } = story;
  if (draft.hosts.empty !== draft.visitors.empty) readNext(scene, lexicon, sentence, draft);
  if (list[0] < list[1] && which === 0) readLine(scene, lexicon, sentence, draft, list);
  draft.within = withinState(scene, lexicon, draft, clause, trigger, drafts);
  if (draft.within) stayWithin(draft, draft.within);
  else supplyHost(scene, lexicon, draft, trigger, current);
}

/** "A nhận lời mời thăm B hôm 6/9": the day on which he accepted; of who is with whom that day it tells nothing. */
function isAcceptance({ scene, trigger: { first }, clause }: Reading): boolean {
  const guestEnd = scene.chunks[clause.subject.at(-1) ?? -1]?.end ?? first;
  return acceptanceAt(scene, guestEnd, first) !== null;
}
