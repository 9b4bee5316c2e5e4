import type { Scene } from "../Scene";
import { PRONOUNS } from "../text/functionWords";
import { isTeamOf } from "./coreference/isTeamOf";
import { namedDelegation } from "./coreference/namedDelegation";
import { readDelegation } from "./coreference/readDelegation";
import { lineKindOf } from "./grammar/lines/lineKindOf";
import { lineOpening } from "./grammar/lines/lineOpening";
import { DELEGATION } from "./grammar/words/functionWords";
import type { Passage, Story } from "./model/Story";
import { WEAK } from "./model/Trigger";
import type { VisitLexicon } from "./model/VisitLexicon";
import { listFrom } from "./participants/listFrom";
import { readLine } from "./participants/readLine";
import { readPicture } from "./readPicture";
import { readStop } from "./readStop";
import { readTrigger } from "./readTrigger";
import { settleSides } from "./sides/settleSides";
import { findArrivals } from "./triggers/findArrivals";
import { findMissions } from "./triggers/findMissions";
import { findTriggers } from "./triggers/findTriggers";

/** How many sentences after a visit a list of who was there may still belong to it. */
const LIST_REACH = 6;

/** Adds to the story what a sentence tells: a line of who was there, a picture, a stop, a delegation, or what its triggers tell. */
export function readSentence(scene: Scene, lexicon: VisitLexicon, sentence: number, story: Story): void {
  const [from, last] = scene.document.sentences[sentence]!;
  if (!story.current && !story.delegation && namesNobody(scene, from, last)) return;
  const kind = lineKindOf(scene, sentence);
  const named = findTriggers(scene, sentence, lexicon);
  const list = kind === "body" && named.length > 0 ? listFrom(scene, named[0]!.end, last) : last;
  const told = named.filter(({ first }) => first < list);
  const tellsFirst = list < last && !lineOpening(scene, from, last);
  if (kind === "body" && !tellsFirst && listsWhoWasThere(scene, lexicon, sentence, story)) return;
  const arrivals = told.every(({ frame }) => frame === "meet") ? findArrivals(scene, lexicon, sentence, told) : [];
  const arrived = arrivals.map(({ trigger }) => trigger);
  const spoken = arrived.length > 0 ? [...told.filter(({ first }) => first < arrived[0]!.first), ...arrived] : told;
  const triggers = spoken.length > 0 ? spoken : findMissions(scene, sentence);
  const picture = triggers.every(({ strength }) => strength === WEAK) ? readPicture(scene, lexicon, sentence) : null;
  if (picture) {
    story.drafts.push(picture);
    return;
  }
  const led = kind === "body" && triggers.length === 0 ? readUntriggered(scene, lexicon, sentence, story) : false;
  const before = story.delegation;
  const passage: Passage = {
    ...{ sentence, kind, triggers, arrivals, list: [list, last] },
    ...{ subject: [], hosted: null, guest: [], chained: null },
  };
  for (const which of triggers.keys()) readTrigger(scene, lexicon, which, passage, story);
  if (story.delegation !== before || led || kind !== "body") return;
  const sent = namedDelegation(scene, lexicon, sentence);
  if (sent && !isTeamOf(sent, story.delegation)) story.delegation = sent;
}

/** Whether nobody stands in the sentence who could be of a visit, neither by name nor by pronoun: so most sentences are. */
function namesNobody(scene: Scene, from: number, last: number): boolean {
  if ((scene.chunks[scene.chunkFrom(from)]?.first ?? last) < last) return false;
  const { tokens } = scene.document;
  for (let at = from; at < last; at++) if (PRONOUNS.has(tokens[at]!.key)) return false;
  return true;
}

/** Reads a line about the visit told of last: "Cùng dự có …". */
function listsWhoWasThere(scene: Scene, lexicon: VisitLexicon, sentence: number, { current }: Story): boolean {
  if (!current || sentence - current.sentence > LIST_REACH || !readLine(scene, lexicon, sentence, current))
    return false;
  settleSides(current);
  return true;
}

/** What a sentence tells without a word of visiting: the next stop, or who leads the delegation, which it says whether it does. */
function readUntriggered(scene: Scene, lexicon: VisitLexicon, sentence: number, story: Story): boolean {
  const { current } = story;
  const stop = current && readStop(scene, sentence, current);
  if (stop) story.drafts.push(stop);
  const led = readDelegation(scene, lexicon, sentence);
  if (!led) return false;
  if (current && sentence - current.sentence === 1 && goesOnAbout(scene, sentence))
    for (const person of led.people) current.visitors.addPerson(person);
  story.delegation = led;
  return true;
}

/** "Đoàn do ông A làm trưởng đoàn": a sentence that begins with the delegation is about the one told of before it. */
function goesOnAbout({ document: { tokens, sentences } }: Scene, sentence: number): boolean {
  return tokens[sentences[sentence]![0]]!.key === DELEGATION;
}
