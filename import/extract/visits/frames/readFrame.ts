import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { bodyMeant } from "../coreference/bodyMeant";
import { isTeamOf } from "../coreference/isTeamOf";
import { ownDelegation } from "../coreference/ownDelegation";
import { personMeant } from "../coreference/personMeant";
import { pronounMeant } from "../coreference/pronounMeant";
import { isJob } from "../factuality/isJob";
import { weighFrame } from "../factuality/weighFrame";
import { isGathering } from "../grammar/clauses/isGathering";
import { ownStart } from "../grammar/clauses/ownStart";
import { DELEGATION } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { says } from "../grammar/words/says";
import { skipBack } from "../grammar/words/skipBack";
import type { Clause } from "../model/Clause";
import { type Draft, newDraft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import { addParty } from "../parties/addParty";
import { readClause } from "../roles/readClause";
import { stayOf } from "../roles/stayOf";
import { addCommittee } from "./addCommittee";
import { divideParties } from "./divideParties";
import { meetAtHome } from "./meetAtHome";
import { meetEachOther } from "./meetEachOther";
import { placeAtHome } from "./placeAtHome";
import { receiveAtHome } from "./receiveAtHome";
import { receiveByOther } from "./receiveByOther";
import { receives } from "./receives";
import { receivesGuest } from "./receivesGuest";

const AUXILIARY = keySet(
  "đã cũng còn có sẽ tiếp tục công tác lần lượt được khảo sát kiểm tra giám của bộ tỉnh sở huyện này liên ngành".split(
    " ",
  ),
);

/** What the article has told so far, for words that point back. */
interface Told {
  /** The delegation told of last: whom "đoàn" means. */
  readonly delegation: Draft["visitors"] | null;
  /** Where its sentence ends, but for a list of who was there. */
  readonly end?: number;
  /** The subject of the trigger before this one in the same sentence. */
  readonly subject: readonly number[];
}

interface ReadFrame {
  readonly draft: Draft;
  readonly clause: Clause;
}

/** What a trigger and the names around it say of a visit. A side may still be empty. */
export function readFrame(
  scene: Scene,
  lexicon: VisitLexicon,
  triggers: readonly Trigger[],
  which: number,
  sentence: number,
  told: Told,
): ReadFrame {
  const trigger = triggers[which]!;
  const [from, last] = scene.document.sentences[sentence]!;
  const to = Math.min(last, told.end ?? last);
  const start = which === 0 ? from : ownStart(scene, triggers, which);
  const end = which + 1 < triggers.length ? ownStart(scene, triggers, which + 1) : to;
  const limit = triggers.slice(which + 1).find((next) => !isCircumstance(scene, next))?.first ?? to;
  const read = readClause(scene, trigger, start, end, limit, told.subject.length > 0);
  const anaphor = told.delegation !== null && meansDelegation(scene, trigger);
  const meant = personMeant(scene, trigger);
  const named = meant.length > 0 ? meant : read.subject;
  // "A đã thăm B sau chuyến thăm của C": whose it is has been told.
  const isOfOthers = isNoun(scene, trigger) && read.comers.length > 0;
  const inherited = which === 0 || isOfOthers ? [] : [...told.subject];
  const nobody = named.length + inherited.length + read.comers.length === 0;
  const his = nobody && !anaphor && trigger.frame === "go" && !isJob(trigger) ? pronounMeant(scene, trigger, end) : [];
  const its = nobody && his.length === 0 && !anaphor && trigger.frame !== "receive" ? bodyMeant(scene, trigger) : [];
  const subject = anaphor ? [] : ([named, inherited, his, its].find((each) => each.length > 0) ?? read.subject);
  let clause: Clause = { ...read, subject, where: [...read.where, ...stayOf(scene, triggers, which, to)] };
  const draft = newDraft({
    ...{ kind: trigger.kind, frame: trigger.frame, phrases: trigger.phrases },
    first: from,
    last: to,
    sentence,
    rule: `${trigger.frame}:${trigger.phrases.join("+")}`,
    score: trigger.strength,
  });
  const gathered = trigger.frame === "meet" && isGathering(scene, lexicon, from, to);
  if (trigger.frame === "between") divideParties(scene, clause, draft);
  else if (trigger.frame === "meet" && clause.object.length === 0)
    meetEachOther(scene, gathered ? { ...clause, where: [] } : clause, draft);
  else {
    const subjectReceives = receives(scene, lexicon, trigger, clause, start);
    // "Đoàn A do B làm trưởng đoàn hội đàm với đoàn C do D làm trưởng đoàn": D leads those who are met.
    if (trigger.frame === "meet" && !subjectReceives && clause.subject.length > 0) clause = withLeaders(clause);
    addAll(scene, subjectReceives ? draft.hosts : draft.visitors, clause.subject);
    addAll(scene, subjectReceives ? draft.visitors : draft.hosts, clause.object);
  }
  if (trigger.frame !== "go" && trigger.frame !== "receive") receiveAtHome(scene, clause, draft);
  const delegation = says(scene, lexicon, from, to, "delegation");
  draft.delegation = delegation;
  draft.listed = clause.subject.some((index) => isListed(scene, index));
  draft.sure = trigger.frame !== "meet" || delegation;
  addAll(scene, draft.visitors, clause.comers);
  addAll(scene, draft.hosts, clause.receivers);
  addAll(scene, draft.hosts, clause.where);
  for (const index of clause.speakers) if (receivesGuest(scene, index, draft)) addParty(draft.hosts, scene, index);
  if (draft.hosts.empty) receiveByOther(scene, clause, draft);
  for (const index of clause.where)
    if (scene.chunks[index]!.kind === "agency") draft.places.add(scene.bodyOf(index)?.name ?? "");
  draft.places.delete("");
  if (draft.visitors.isHome) draft.visitors.countries.clear();
  if (told.delegation && (anaphor || (draft.visitors.empty && (delegation || which > 0))))
    draft.visitors.addAll(told.delegation);
  else if (isTeamOf(draft.visitors, told.delegation) && sentBefore(scene, lexicon, start, trigger))
    draft.visitors.addAll(told.delegation, draft.hosts);
  const unnamed = trigger.frame === "go" && !draft.visitors.acts && !draft.visitors.foreign;
  const own = unnamed ? ownDelegation(scene, triggers[which - 1]?.end ?? from, trigger.first) : null;
  draft.ofProvince = own !== null;
  if (own) draft.visitors.provinces.add(own);
  placeAtHome(scene, clause, draft);
  addLocalBodies(scene, lexicon, clause, trigger, draft, start);
  const meets = trigger.frame === "meet" || trigger.frame === "between";
  draft.atHome = meets && !gathered && meetAtHome(scene, clause, trigger, draft);
  draft.score += weighFrame({
    ...{ scene, lexicon, clause, trigger, draft, start },
    since: his.length > 0 ? from : start,
    ownSubject: subject === read.subject,
  });
  return { draft, clause };
}

const INTRODUCES_STAY = keySet(["trong", "nhân"]);
const STAY_REACH = 4;

/** "Hội đàm với A trong | chuyến thăm B, C …": behind the name of a visit during which that was, the sentence goes on to its subject. */
function isCircumstance(scene: Scene, trigger: Trigger): boolean {
  return (
    isNoun(scene, trigger) &&
    scene.document.tokens
      .slice(Math.max(0, trigger.first - STAY_REACH), trigger.first)
      .some(({ key }) => INTRODUCES_STAY.has(key))
  );
}

/** "đoàn đã đến thăm …": the delegation that the article has told of. */
function meansDelegation(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  const at = skipBack(scene, trigger.first - 1, AUXILIARY);
  if (tokens[at]?.key !== DELEGATION || tokens[at]!.sentence !== tokens[trigger.first]!.sentence) return false;
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]!.sentence || before.key === "," || before.kind === "number";
}

/** The clause with those who lead the delegation that is met among whom it is with. */
function withLeaders(clause: Clause): Clause {
  const [met] = clause.object;
  return { ...clause, object: [...clause.object, ...clause.comers.filter((index) => index > met!)], comers: [] };
}

const COMPRISES = keySet(["gồm"]);

/** "các đại biểu gồm: | ông A": the first of those who came. */
function isListed({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { first } = chunks[index]!;
  return tokens[first - 1]?.text === ":" && COMPRISES.has(tokens[first - 2]?.key ?? "");
}

function addAll(scene: Scene, side: Draft["hosts"], chunks: readonly number[]): void {
  for (const index of chunks) addParty(side, scene, index);
}

/** Whether it is a delegation that acts. */
function sentBefore(scene: Scene, lexicon: VisitLexicon, start: number, { first }: Trigger): boolean {
  return says(scene, lexicon, start, first, "delegation") && !says(scene, lexicon, start, first, "plural");
}

/** "đoàn công tác của huyện Y", "làm việc với huyện Y": a district or commune acts through its people's committee. */
function addLocalBodies(
  scene: Scene,
  lexicon: VisitLexicon,
  clause: Clause,
  trigger: Trigger,
  draft: Draft,
  start: number,
): void {
  if (sentBefore(scene, lexicon, start, trigger))
    for (const index of clause.subject) addCommittee(draft.visitors, scene, index);
  if (trigger.frame === "meet") for (const index of clause.object) addCommittee(draft.hosts, scene, index);
}
