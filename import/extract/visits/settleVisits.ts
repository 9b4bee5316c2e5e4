import type { Scene } from "../Scene";
import { addLeaders } from "./addLeaders";
import { addPresent } from "./addPresent";
import { addSpouses } from "./addSpouses";
import type { Draft } from "./Draft";
import { dropDead } from "./dropDead";
import { fillDays } from "./fillDays";
import { findTriggers } from "./findTriggers";
import { kindOf } from "./kindOf";
import { MAX_COMPARED } from "./MAX_COMPARED";
import { mergeSame } from "./mergeSame";
import { readPlaces } from "./readPlaces";
import { settleStatus } from "./settleStatus";
import { shareCountries } from "./shareCountries";
import { shareLeads } from "./shareLeads";
import type { Story } from "./Story";
import { turnTalks } from "./turnTalks";
import type { VisitLexicon } from "./VisitLexicon";

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
    if (kindOf(scene, sentence) !== "caption" || findTriggers(scene, sentence, lexicon).length === 0) continue;
    for (const place of readPlaces(scene, lexicon, from, to)) visit.places.add(place);
  }
}
