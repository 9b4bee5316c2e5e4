import { groupBy } from "../../groupBy";
import type { VisitStatus } from "../../facts";
import type { Scene } from "../Scene";
import { acceptance } from "./acceptance";
import { addLeaders } from "./addLeaders";
import { addPresent } from "./addPresent";
import { addSpouses } from "./addSpouses";
import { beforeStamp } from "./beforeStamp";
import { findArrivals } from "./findArrivals";
import { datesOf } from "./datesOf";
import type { Draft } from "./Draft";
import { dropDead } from "./dropDead";
import { DELEGATION, PRONOUNS } from "./functionWords";
import { evidenceOf } from "./evidenceOf";
import { extendTo } from "./extendTo";
import { fillDays } from "./fillDays";
import { findTriggers } from "./findTriggers";
import { namedDelegation } from "./namedDelegation";
import { readDelegation } from "./readDelegation";
import { readFrame } from "./readFrame";
import { isInvitation, isReference, isSum, isThanks, namesOthers } from "./isReference";
import { isTeamOf } from "./isTeamOf";
import { isVisit } from "./isVisit";
import { lineOpening } from "./lineOpening";
import { listFrom, readLine, readNext, readSpeaker } from "./lines";
import { lasting } from "./lasting";
import { learnElsewhere } from "./learnElsewhere";
import { learnTogether } from "./learnTogether";
import { leadDay } from "./leadDay";
import { lendDays, widen } from "./lendDays";
import { MAX_COMPARED } from "./MAX_COMPARED";
import { mergeSame } from "./mergeSame";
import { settleStatus } from "./settleStatus";
import { settleSides } from "./settleSides";
import { shareCountries } from "./shareCountries";
import { shareLeads } from "./shareLeads";
import { Side } from "./Side";
import { splitByCall } from "./splitByCall";
import { splitByCountry } from "./splitByCountry";
import { splitByProvince } from "./splitByProvince";
import { isPast, tellsPast } from "./isPast";
import { statusOf } from "./statusOf";
import { readPicture } from "./readPicture";
import { readPlaces } from "./readPlaces";
import { readStop } from "./readStop";
import { says } from "./says";
import { supplyHost } from "./supplyHost";
import { stayWithin, withinState } from "./withinState";
import { topicsOf } from "./topicsOf";
import { turnTalks } from "./turnTalks";
import { isNoun, WEAK, type Trigger } from "./Trigger";
import type { VisitLexicon, WordRole } from "./VisitLexicon";

/** How many sentences after a visit a list of who was there may still belong to it. */
const LIST_REACH = 6;

/** The visits that the article tells of. */
export function readVisits(scene: Scene, lexicon: VisitLexicon): Draft[] {
  const drafts: Draft[] = [];
  const loose: Draft[] = [];
  let current: Draft | null = null;
  let delegation: Side | null = null;
  for (const sentence of inOrderOfTrust(scene)) {
    const kind = kindOf(scene, sentence);
    const [from, last] = scene.document.sentences[sentence]!;
    if (!current && !delegation && namesNobody(scene, from, last)) continue;
    const named = findTriggers(scene, sentence, lexicon);
    const list = kind === "body" && named.length > 0 ? listFrom(scene, named[0]!.end, last) : last;
    const triggers = named.filter(({ first }) => first < list);
    const tellsFirst = list < last && !lineOpening(scene, from, last);
    if (
      current &&
      kind === "body" &&
      !tellsFirst &&
      sentence - current.sentence <= LIST_REACH &&
      readLine(scene, lexicon, sentence, current)
    ) {
      settleSides(current);
      continue;
    }
    const meets = triggers.every(({ frame }) => frame === "meet");
    const arrivals = meets ? findArrivals(scene, lexicon, sentence, triggers) : [];
    if (arrivals.length > 0) {
      const before = triggers.filter(({ first }) => first < arrivals[0]!.trigger.first);
      triggers.splice(0, Infinity, ...before, ...arrivals.map((arrival) => arrival.trigger));
    }
    const picture = triggers.every(({ strength }) => strength === WEAK) ? readPicture(scene, lexicon, sentence) : null;
    if (picture) {
      drafts.push(picture);
      continue;
    }
    const stop = current && triggers.length === 0 && kind === "body" ? readStop(scene, sentence, current) : null;
    if (stop) drafts.push(stop);
    const led = triggers.length === 0 && kind === "body" ? readDelegation(scene, lexicon, sentence) : null;
    if (led && current && sentence - current.sentence === 1 && goesOnAbout(scene, sentence))
      for (const person of led.people) current.visitors.addPerson(person);
    delegation = led ?? delegation;
    const before: Side | null = delegation;
    let subject: readonly number[] = [];
    let hosted: Draft | null = null;
    let guest: readonly number[] = [];
    /** The status of the visit told before in the sentence: "sẽ đến A dự hội nghị và thăm B". */
    let chained: VisitStatus | null = null;
    for (const [which, trigger] of triggers.entries()) {
      const { draft, clause } = readFrame(scene, lexicon, triggers, which, sentence, {
        delegation,
        subject,
        end: list,
      });
      const arrival = arrivals.find((each) => each.trigger === trigger);
      if (arrival) {
        clause.object.splice(0, Infinity, ...arrival.hosts);
        draft.hosts = Side.of(scene, arrival.hosts);
      }
      const previous = triggers[which - 1];
      if (clause.subject.length > 0) subject = clause.subject;
      const noVisit =
        isInvitation(scene, clause, trigger) ||
        isThanks(scene, lexicon, draft, trigger) ||
        isSum(scene, lexicon, draft, clause, trigger);
      if (!noVisit && !draft.visitors.empty && says(scene, lexicon, draft.first, trigger.first, "delegation"))
        delegation = draft.visitors.copy();
      if (current && isReference(scene, lexicon, draft, clause, trigger) && !namesOthers(scene, clause, current)) {
        if (kind !== "caption" && trigger.strength > WEAK) readSpeaker(scene, sentence, current);
        if (kind === "body") lendDays(scene, draft, trigger, current);
        continue;
      }
      if (noVisit) continue;
      if (previous?.frame === "receive" && hosted) {
        for (const index of [...clause.object, ...clause.where]) hosted.hosts.add(scene, index);
        // "tiếp ông A đến chào xã giao nhân chuyến thăm B": he was received to that end, and it is he who visits B.
        if (trigger.kind === "courtesy_call") {
          hosted.kind = trigger.kind;
          subject = guest;
          continue;
        }
        widen(hosted, datesOf(scene, lexicon, draft, triggers, which, null));
        continue;
      }
      if (kind === "body") {
        if (draft.hosts.empty !== draft.visitors.empty) readNext(scene, lexicon, sentence, draft);
        if (list < last && which === 0) readLine(scene, lexicon, sentence, draft, [list, last]);
        draft.within = withinState(scene, lexicon, draft, clause, trigger, drafts);
        if (draft.within) stayWithin(draft, draft.within);
        else supplyHost(scene, lexicon, draft, trigger, current);
      }
      settleSides(draft);
      learnElsewhere(scene, draft);
      learnTogether(draft);
      // Most of all frames: nobody goes, and there is no visit whose days they could tell.
      const tellsDays = draft.hosts.countries.size > 0 && scene.datesOf(sentence).length > 0;
      if (draft.visitors.empty && !tellsDays && !(current && kind === "body")) continue;
      Object.assign(draft, datesOf(scene, lexicon, draft, triggers, which, current));
      draft.end = lasting(scene, draft, trigger);
      // "A nhận lời mời thăm B hôm 6/9": the day on which he accepted; of who is with whom that day it tells nothing.
      const guestEnd = scene.chunks[clause.subject.at(-1) ?? -1]?.end ?? trigger.first;
      if (acceptance(scene, guestEnd, trigger.first) !== null)
        [draft.start, draft.end, draft.sure] = [null, null, false];
      if (!isVisit(draft)) {
        if (current && kind === "body") lendDays(scene, draft, trigger, current);
        draft.status = statusOf(scene, lexicon, draft, trigger);
        if (!says(scene, lexicon, draft.first, draft.last, "background")) loose.push(draft);
        continue;
      }
      Object.assign(draft, beforeStamp(scene, draft, trigger));
      draft.status = statusOf(scene, lexicon, draft, trigger);
      const inherits = clause.subject.every((index) => previous && scene.chunks[index]!.first < previous.first);
      const goesOn = inherits && !tellsPast(scene, previous, trigger);
      if (chained === "planned" && draft.status === "done" && goesOn) draft.status = "planned";
      chained = draft.status;
      draft.past = draft.status === "done" && isPast(scene, draft, trigger);
      const tells = (role: WordRole) => says(scene, lexicon, draft.first, draft.last, role);
      draft.background = tells("background");
      if (kind === "body" && draft.start === null && draft.status === "done" && !draft.background)
        headed(draft, leadDay(scene, lexicon, draft, isNoun(scene, trigger) || current !== null));
      draft.ownStop = draft.background || tells("next_stop") || tells("same_day");
      for (const place of readPlaces(scene, lexicon, draft.first, draft.last)) draft.places.add(place);
      draft.topics = topicsOf(scene, lexicon, draft);
      Object.assign(draft, evidenceOf(scene, draft, clause, trigger));
      draft.caption = kind === "caption" && !tellsAll(scene, draft, trigger);
      draft.supports = trigger.frame === "meet" && trigger.strength === WEAK && !draft.atHome;
      const stays = splitByCountry(scene, draft, clause)
        .flatMap((each) => splitByProvince(scene, lexicon, each, clause))
        .flatMap((each) => splitByCall(scene, each, clause));
      drafts.push(...stays);
      hosted = stays[0]!;
      guest = clause.object;
      if (kind !== "body" || draft.supports || (arrival && draft.start === null)) continue;
      current = hosted;
      delegation = draft.visitors;
    }
    const sent: Side | null =
      delegation === before && !led && kind === "body" ? namedDelegation(scene, lexicon, sentence) : null;
    if (sent && !isTeamOf(sent, delegation)) delegation = sent;
  }
  // A line about who was there may have shown that a side was only the other one's place.
  for (const draft of drafts) dropDead(scene, draft);
  const told = drafts.filter(({ visitors, hosts }) => !visitors.empty && !hosts.empty);
  const compared = told.slice(0, MAX_COMPARED);
  fillDays(compared, loose.slice(0, MAX_COMPARED));
  settleStatus(compared);
  turnTalks(compared);
  shareCountries(told);
  shareLeads(compared);
  const visits = mergeSame(told).filter((draft) => !isStateAlone(draft));
  addLeaders(scene, visits);
  addSpouses(scene, visits);
  addPresent(scene, lexicon, visits);
  if (visits.length === 1) addCaptionPlaces(scene, lexicon, visits[0]!);
  return visits;
}

/** Whether nobody stands in the sentence who could be of a visit, neither by name nor by pronoun: so most sentences are. */
function namesNobody(scene: Scene, from: number, last: number): boolean {
  if ((scene.chunks[scene.chunkFrom(from)]?.first ?? last) < last) return false;
  const { tokens } = scene.document;
  for (let at = from; at < last; at++) if (PRONOUNS.has(tokens[at]!.key)) return false;
  return true;
}

/** Gives a visit the day that the head of the article tells; its last day stays. */
function headed(draft: Draft, day: Pick<Draft, "start" | "end"> | null): void {
  if (!day) return;
  const last = draft.end;
  Object.assign(draft, day);
  extendTo(draft, last);
}

/** "Mỹ sẽ thăm B": a state goes nowhere; whoever does is not named, unless it is a delegation. */
function isStateAlone({ visitors, delegation }: Draft): boolean {
  return !delegation && !visitors.acts && visitors.provinces.size === 0 && visitors.foreign;
}

/** Whether a caption says by itself who came, to whom, and on what day. */
function tellsAll(scene: Scene, { sentence, visitors, hosts, atHome }: Draft, { frame }: Trigger): boolean {
  const dated = scene
    .datesOf(sentence)
    .some(({ from: { day, year }, relative }) => day !== undefined || year !== undefined || relative !== undefined);
  const parties = visitors.people.size > 0 && hosts.people.size + hosts.countries.size + hosts.agencies.size > 0;
  return dated && parties && (frame !== "meet" || atHome);
}

/** "Đoàn do ông A làm trưởng đoàn": a sentence that begins with the delegation is about the one told of before it. */
function goesOnAbout({ document: { tokens, sentences } }: Scene, sentence: number): boolean {
  return tokens[sentences[sentence]![0]]!.key === DELEGATION;
}

/** The body tells a visit in full; its title only where the body does not. Captions repeat. */
function inOrderOfTrust(scene: Scene): number[] {
  const sentences = groupBy(scene.document.sentences.keys(), (sentence) => kindOf(scene, sentence));
  return (["body", "title", "caption"] as const).flatMap((kind) => sentences.get(kind) ?? []);
}

function kindOf(scene: Scene, sentence: number) {
  const { document } = scene;
  return document.lines[document.tokens[document.sentences[sentence]![0]]!.line]!.kind;
}

/** What the captions show as visited belongs to the one visit of the article. */
function addCaptionPlaces(scene: Scene, lexicon: VisitLexicon, visit: Draft): void {
  for (const [sentence, [from, to]] of scene.document.sentences.entries()) {
    if (kindOf(scene, sentence) !== "caption" || findTriggers(scene, sentence, lexicon).length === 0) continue;
    for (const place of readPlaces(scene, lexicon, from, to)) visit.places.add(place);
  }
}
