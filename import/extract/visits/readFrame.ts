import { HOME } from "../../HOME";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import type { Clause } from "./Clause";
import { newDraft, type Draft } from "./Draft";
import { DELEGATION, WITH } from "./functionWords";
import { isDeed } from "./isDeed";
import { isGathering } from "./isGathering";
import { isGovernment } from "./isGovernment";
import { isUndone } from "./isUndone";
import { meetsGuest } from "./meetsGuest";
import { chainBefore } from "./chains";
import { isOf, meetAtHome, stateOf } from "./meetAtHome";
import { onlySpeaks } from "./onlySpeaks";
import { readClause } from "./readClause";
import { ownDelegation } from "./ownDelegation";
import { personMeant } from "./personMeant";
import { placeAtHome } from "./placeAtHome";
import { pronounMeant } from "./pronounMeant";
import { reportsAt } from "./reportsAt";
import { says } from "./says";
import { skipBack } from "./skipBack";
import { stayOf } from "./stayOf";
import { subjectGap } from "./subjectGap";
import { Side } from "./Side";
import { isNoun, type Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

/** Words of other meaning up to which what stands before a trigger is its subject. */
const MAX_GAP = 2;
/** What stands before the subject of a further clause. */
const OPENS_CLAUSE = keySet([",", "&", "còn", "rồi", "sau đó", "đó"]);
const AUXILIARY = keySet(
  "đã cũng còn có sẽ tiếp tục công tác lần lượt được khảo sát kiểm tra giám của bộ tỉnh sở huyện này liên ngành".split(
    " ",
  ),
);

/** What the article has told so far, for words that point back. */
export interface Told {
  /** The delegation told of last: whom "đoàn" means. */
  readonly delegation: Draft["visitors"] | null;
  /** Where its sentence ends, but for a list of who was there. */
  readonly end?: number;
  /** The subject of the trigger before this one in the same sentence. */
  readonly subject: readonly number[];
}

export interface Frame {
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
): Frame {
  const trigger = triggers[which]!;
  const [from, last] = scene.document.sentences[sentence]!;
  const to = Math.min(last, told.end ?? last);
  const start = which === 0 ? from : ownStart(scene, triggers, which);
  const end = which + 1 < triggers.length ? ownStart(scene, triggers, which + 1) : to;
  const read = readClause(scene, trigger, start, end, triggers[which + 1]?.first ?? to, told.subject.length > 0);
  const anaphor = told.delegation !== null && meansDelegation(scene, trigger);
  const meant = personMeant(scene, trigger);
  const named = meant.length > 0 ? meant : read.subject;
  // "A đã thăm B sau chuyến thăm của C": whose it is has been told.
  const isOfOthers = isNoun(scene, trigger) && read.comers.length > 0;
  const inherited = which === 0 || isOfOthers ? [] : [...told.subject];
  const nobody = named.length + inherited.length + read.comers.length === 0;
  const his = nobody && !anaphor && trigger.frame === "go" && !isJob(trigger) ? pronounMeant(scene, trigger, end) : [];
  const subject = anaphor ? [] : ([named, inherited, his].find((each) => each.length > 0) ?? read.subject);
  const clause = { ...read, subject, where: [...read.where, ...stayOf(scene, triggers, which, to)] };
  const draft = newDraft({
    kind: trigger.kind,
    first: from,
    last: to,
    sentence,
    rule: `${trigger.frame}:${trigger.phrases.join("+")}`,
    score: trigger.strength,
  });
  const gathered = trigger.frame === "meet" && isGathering(scene, lexicon, from, to);
  if (trigger.frame === "between") divide(scene, clause, draft);
  else if (trigger.frame === "meet" && clause.object.length === 0)
    meetEachOther(scene, gathered ? { ...clause, where: [] } : clause, draft);
  else {
    const subjectReceives = receives(scene, lexicon, trigger, clause, start);
    // "Đoàn A do B làm trưởng đoàn hội đàm với đoàn C do D làm trưởng đoàn": D leads those who are met.
    if (trigger.frame === "meet" && !subjectReceives && clause.subject.length > 0)
      clause.object.push(...clause.comers.splice(0).filter((index) => index > clause.object[0]!));
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
  for (const index of clause.speakers) if (receivesGuest(scene, index, draft)) draft.hosts.add(scene, index);
  if (draft.hosts.empty) receiveByOther(scene, clause, draft);
  for (const index of clause.where)
    if (scene.chunks[index]!.kind === "agency") draft.places.add(scene.bodyOf(index)?.name ?? "");
  draft.places.delete("");
  if (draft.visitors.isHome) draft.visitors.countries.clear();
  if (told.delegation && (anaphor || (draft.visitors.empty && (delegation || which > 0))))
    draft.visitors.addAll(told.delegation);
  const unnamed = trigger.frame === "go" && !draft.visitors.acts && !draft.visitors.foreign;
  const own = unnamed ? ownDelegation(scene, triggers[which - 1]?.end ?? from, trigger.first) : null;
  draft.ofProvince = own !== null;
  if (own) draft.visitors.provinces.add(own);
  placeAtHome(scene, clause, draft);
  if (clause.where.length > 0 && (trigger.kind === "inspection" || isLeaderOnSite(draft, trigger))) draft.score += 1;
  addLocalBodies(scene, lexicon, clause, trigger, draft, start);
  if ((trigger.frame === "between" || trigger.strength === 1) && inThirdCountry(draft, scene, clause)) draft.score -= 2;
  draft.atHome = trigger.frame === "meet" && !gathered && meetAtHome(scene, clause, trigger, draft);
  if (draft.atHome) draft.score += 2;
  if (goesToState(scene, clause, trigger, draft)) draft.score += 1;
  if (isMission(draft, trigger) && says(scene, lexicon, start, trigger.first, "delegation")) draft.score += 1;
  if (trigger.frame === "meet" && says(scene, lexicon, from, to, "aside")) draft.score -= 2;
  if (trigger.phrases.includes(SITS) && (draft.visitors.foreign || draft.hosts.foreign)) draft.score -= 2;
  if (trigger.frame !== "go" && isWithinState(draft)) draft.score -= 3;
  if (trigger.frame === "between" && isBetweenStates(draft)) draft.score -= 3;
  if (!draft.visitors.foreign && !draft.hosts.foreign && isDeed(scene, clause, trigger)) draft.score += 1;
  if (says(scene, lexicon, from, to, "sent")) draft.score += 1;
  if (isUndone(scene, trigger, his.length > 0 ? from : start)) draft.score -= 4;
  if (says(scene, lexicon, from, to, "plural")) draft.score -= 1;
  else if (delegation) draft.score += 1;
  if (subject === read.subject && subjectGap(scene, clause, trigger) > MAX_GAP) draft.score -= 2;
  return { draft, clause };
}

/** Of foreign leaders papers tell so of the sessions of their own cabinets. */
const SITS = "họp với";

/** "Phó Chủ tịch UBND tỉnh A thăm mô hình … tại huyện B", "Tỉnh đoàn B thăm hỏi người dân ở xã C": an office goes to a place that is named. */
function isLeaderOnSite({ visitors }: Draft, trigger: Trigger): boolean {
  if (trigger.frame !== "go") return false;
  const governs = [...visitors.people].some((person) =>
    person.held.some((held) => !held.former && isGovernment(held.agency)),
  );
  return governs || (trigger.kind === "visit" && visitors.agencies.size > 0);
}

/** "Tổng thống A thăm Nga và Pháp": an office holder of one state goes to another one. */
function goesToState(scene: Scene, { object }: Clause, { frame, kind }: Trigger, { visitors }: Draft): boolean {
  const inOffice = [...visitors.people].some(({ held }) => held.some(({ former }) => !former));
  const [to] = object;
  const names = to === undefined ? undefined : scene.chunks[to]!.kind;
  const state = names === "country" || names === "place" ? stateOf(scene, [to!]) : null;
  return frame === "go" && kind === "visit" && inOffice && state !== null && !visitors.countries.has(state);
}

/** "năm 2000 ông làm việc tại Công ty A": what someone does for a living. */
function isJob({ phrases }: Trigger): boolean {
  return phrases.length === 1 && phrases[0] === "làm việc tại";
}

/** "đoàn đại biểu Quốc hội Lào thăm Trường A": a delegation of another state, or to one, where nobody who leads it is named. */
function isMission({ visitors, hosts }: Draft, trigger: Trigger): boolean {
  if (trigger.frame !== "go" || isJob(trigger)) return false;
  return visitors.people.size === 0 && visitors.agencies.size > 0 && hosts.foreign !== visitors.foreign && !hosts.empty;
}

/** Where the clause of a trigger begins: at the name that is its subject, after a semicolon, else at the trigger itself. */
function ownStart(scene: Scene, triggers: readonly Trigger[], which: number): number {
  const { tokens } = scene.document;
  const after = triggers[which - 1]!.end;
  const { first } = triggers[which]!;
  for (let at = first - 1; at >= after; at--)
    if (reportsAt(scene, at) && (tokens[at]!.text === ";" || namesOther(scene, at + 1, first))) return at + 1;
  const [subject] = chainBefore(scene, after, first);
  if (subject === undefined) return first;
  const start = scene.chunks[subject]!.first;
  return start > after + 1 && OPENS_CLAUSE.has(tokens[start - 1]!.key) ? start : first;
}

/** "ông A cho biết, ngày 3/11 | Bộ B đã kiểm tra …": what was said has a subject of its own. */
function namesOther(scene: Scene, from: number, end: number): boolean {
  const last = scene.chunksWithin(from, end).at(-1);
  const kind = last === undefined ? undefined : scene.chunks[last]!.kind;
  return kind !== undefined && kind !== "place" && kind !== "country";
}

/** "đoàn đã đến thăm …": the delegation that the article has told of. */
function meansDelegation(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  const at = skipBack(scene, trigger.first - 1, AUXILIARY);
  if (tokens[at]?.key !== DELEGATION || tokens[at]!.sentence !== tokens[trigger.first]!.sentence) return false;
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]!.sentence || before.key === "," || before.kind === "number";
}

const COMPRISES = keySet(["gồm"]);

/** "các đại biểu gồm: | ông A": the first of those who came. */
function isListed({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { first } = chunks[index]!;
  return tokens[first - 1]?.text === ":" && COMPRISES.has(tokens[first - 2]?.key ?? "");
}

function addAll(scene: Scene, side: Draft["hosts"], chunks: readonly number[]): void {
  for (const index of chunks) side.add(scene, index);
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
  const sent = says(scene, lexicon, start, trigger.first, "delegation");
  if (sent) for (const index of clause.subject) draft.visitors.addCommittee(scene, index);
  if (trigger.frame === "meet") for (const index of clause.object) draft.hosts.addCommittee(scene, index);
}

/** Whether the subject is the one visited: it receives, or it works with a delegation that has come. */
function receives(scene: Scene, lexicon: VisitLexicon, trigger: Trigger, clause: Clause, start: number): boolean {
  if (trigger.frame === "receive") return true;
  if (trigger.frame !== "meet" || clause.object.length === 0) return false;
  if (meetsGuest(scene, clause, trigger)) return true;
  if (says(scene, lexicon, start, trigger.first, "delegation")) return false;
  return says(scene, lexicon, trigger.end, scene.chunks[clause.object[0]!]!.first, "delegation");
}

/** Who speaks of the visit of a foreigner and is of ours, or of one of ours and is of the host country or province. */
function receivesGuest(scene: Scene, index: number, { visitors, hosts }: Draft): boolean {
  const speaker = Side.of(scene, [index]);
  if (![...speaker.people].some(({ held }) => !held.some(onlySpeaks))) return false;
  // An ambassador to us who speaks of a visit to his own country does not receive there.
  if (!visitors.foreign && [...speaker.agencies].some((name) => TO_US.test(name))) return false;
  if (visitors.foreign && speaker.foreign) return hosts.empty && !speaker.shares(visitors);
  if (visitors.foreign) return speaker.agencies.size > 0 && !hosts.foreign;
  return [...speaker.provinces].some((name) => hosts.provinces.has(name)) || speaker.shares(hosts);
}

const TO_US = new RegExp(`^(?:Đại sứ quán|Tổng Lãnh sự quán) .* tại ${HOME}$`, "u");

/** "A và B ký trong chuyến thăm của Tổng thống A": of two states that did something the one whose leader did not come received him. */
function receiveByOther(scene: Scene, { speakers }: Clause, { visitors, hosts }: Draft): void {
  const states = new Set(
    speakers.flatMap((index) => {
      const chunk = scene.chunks[index]!;
      return chunk.kind === "country" ? [chunk.country] : [];
    }),
  );
  const [own] = visitors.countries;
  if (visitors.people.size === 0 || !own || visitors.countries.size > 1 || states.size !== 2 || !states.has(own))
    return;
  for (const state of states) if (state !== own) hosts.countries.add(state);
}

/** "buổi làm việc giữa A và B": A came. */
function divide(scene: Scene, clause: Clause, draft: Draft): void {
  const parties = [...clause.object, ...clause.comers].sort((left, right) => left - right);
  const split = parties.findIndex((index, position) => {
    const word = scene.document.tokens[scene.chunks[index]!.first - 1]?.key;
    return position > 0 && (word === "&" || word === WITH);
  });
  for (const [position, index] of parties.entries())
    (position < (split === -1 ? 1 : split) ? draft.visitors : draft.hosts).add(scene, index);
}

/** "Hội đàm tại Hà Nội, A và B …": of those of two states who is not at home came. */
function meetEachOther(scene: Scene, clause: Clause, { visitors, hosts }: Draft): void {
  const state = stateOf(scene, clause.where);
  const atHome = clause.subject.filter((index) => state !== null && isOf(scene, index, state));
  const elsewhere = clause.subject.filter((index) => !atHome.includes(index));
  addAll(scene, visitors, elsewhere.length > 0 ? elsewhere : atHome);
  if (elsewhere.length > 0) addAll(scene, hosts, atHome);
}

/** "A hội đàm với B tại C": of two foreigners, and of two who meet, the one at home receives. */
function receiveAtHome(scene: Scene, { where }: Clause, draft: Draft): void {
  const [country] = Side.of(scene, where).countries;
  const { visitors, hosts } = draft;
  if (!country || !visitors.countries.has(country) || visitors.countries.size > 1 || hosts.countries.has(country))
    return;
  if (!hosts.foreign && !hosts.acts) return;
  [draft.visitors, draft.hosts] = [hosts, visitors];
}

/** "Tổng thống Mỹ gặp Ngoại trưởng Mỹ": two of one foreign state at their daily work. */
function isWithinState({ visitors, hosts }: Draft): boolean {
  const people = [...visitors.people, ...hosts.people];
  const [state] = people[0]?.held.flatMap(({ country }) => country ?? []) ?? [];
  return (
    state !== undefined &&
    visitors.people.size > 0 &&
    hosts.people.size > 0 &&
    people.every(({ held }) => held.length > 0 && held.every(({ country }) => country === state))
  );
}

/** "cuộc gặp giữa Tổng thống A và Tổng thống B": of two foreigners it is not told who went to the other. */
function isBetweenStates({ visitors, hosts }: Draft): boolean {
  return visitors.foreign && hosts.foreign && ![...visitors.countries, ...hosts.countries].includes(HOME);
}

/** "cuộc gặp giữa A và B tại C": neither went to the other. */
function inThirdCountry({ visitors, hosts }: Draft, scene: Scene, clause: Clause): boolean {
  const people = [...visitors.people, ...hosts.people].flatMap(({ held }) =>
    held.flatMap(({ country }) => country ?? []),
  );
  return clause.where.some((index) => {
    const chunk = scene.chunks[index]!;
    const country = chunk.kind === "country" ? chunk.country : chunk.kind === "place" ? chunk.place.country : null;
    return country !== null && people.length > 0 && !people.includes(country);
  });
}
