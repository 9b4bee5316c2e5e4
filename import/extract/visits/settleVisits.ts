import type { Scene } from "../Scene";
import { lineKindOf } from "./grammar/lines/lineKindOf";
import { fillDays } from "./merging/fillDays";
import { MAX_COMPARED } from "./merging/MAX_COMPARED";
import { mergeSame } from "./merging/mergeSame";
import { settleStatus } from "./merging/settleStatus";
import { shareCountries } from "./merging/shareCountries";
import { shareLeads } from "./merging/shareLeads";
import { turnTalks } from "./merging/turnTalks";
import type { Draft } from "./model/Draft";
import type { Story } from "./model/Story";
import type { VisitLexicon } from "./model/VisitLexicon";
import { addLeaders } from "./participants/addLeaders";
import { addPresent } from "./participants/addPresent";
import { addSpouses } from "./participants/addSpouses";
import { dropDead } from "./participants/dropDead";
import { placesOf } from "./placesOf";
import { findTriggers } from "./triggers/findTriggers";

/** The visits of the story, each once, with what they tell of each other. */
export function settleVisits(scene: Scene, lexicon: VisitLexicon, { drafts, loose }: Story): Draft[] {
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

/** "Mỹ sẽ thăm B": a state goes nowhere; whoever does is not named, unless it is a delegation. */
function isStateAlone({ visitors, delegation }: Draft): boolean {
  return !delegation && !visitors.acts && visitors.provinces.size === 0 && visitors.foreign;
}

/** What the captions show as visited belongs to the one visit of the article. */
function addCaptionPlaces(scene: Scene, lexicon: VisitLexicon, visit: Draft): void {
  for (const [sentence, [from, to]] of scene.document.sentences.entries()) {
    if (lineKindOf(scene, sentence) !== "caption" || findTriggers(scene, sentence, lexicon).length === 0) continue;
    for (const place of placesOf(scene, lexicon, from, to)) visit.places.add(place);
  }
}
