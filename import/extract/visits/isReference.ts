import type { RosterEntry } from "../people/RosterEntry";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import { says } from "./says";
import { sideOf } from "./sideOf";
import { isNoun, type Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

/** Tokens behind the trigger within which a date is still its own. */
const DATE_REACH = 14;

/**
 * Whether the trigger only points back ("tại buổi làm việc", "đánh giá chuyến thăm", "Chuyến thăm của đoàn đã …"): it has no day and
 * no parties of its own.
 */
export function isReference(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  clause: Clause,
  trigger: Trigger,
): boolean {
  const { tokens } = scene.document;
  if (!isNoun(scene, trigger) && tokens[trigger.first - 1]?.key !== TIME) return false;
  const near = tokens[Math.min(trigger.end + DATE_REACH, draft.last) - 1]!.end;
  const dated = scene.datesWithin(tokens[draft.first]!.start, near).some((date) => date.end <= near);
  if (dated) return false;
  if (pointsBack(scene, trigger, draft.last)) return true;
  if (clause.comers.length > 0 && clause.object.length > 0) return false;
  if (trigger.first === draft.first) return true;
  for (let at = Math.max(draft.first, trigger.first - 3); at < trigger.first; at++) {
    const match = lexicon.words.longest(tokens, at);
    if (match?.value === "reference" && (match.end === trigger.first || tokens[trigger.first - 1]!.key === TIME))
      return true;
  }
  return false;
}

const THIS = keyOfForm("này");
const TURN = keyOfForm("lần");
/** Tokens behind the trigger within which "lần này" is of it. */
const THIS_REACH = 8;

/** "chuyến thăm B lần này của ông A", "chuyến thăm này": the one that the article is about. */
function pointsBack({ document: { tokens } }: Scene, { end }: Trigger, last: number): boolean {
  if (tokens[end]?.key === THIS) return true;
  for (let at = end; at < Math.min(end + THIS_REACH, last - 1); at++)
    if (tokens[at]!.key === TURN && tokens[at + 1]!.key === THIS) return true;
  return false;
}

const MANY = keySet(["nhiều", "các", "những"]);

/** "nổi bật là nhiều chuyến thăm của lãnh đạo hai nước": no one visit. */
export function isSum(
  scene: Scene,
  lexicon: VisitLexicon,
  { first }: Draft,
  { comers, object, where }: Clause,
  trigger: Trigger,
): boolean {
  const before = scene.document.tokens[trigger.first - 1]?.key ?? "";
  return (
    comers.length === 0 &&
    MANY.has(before) &&
    (isNoun(scene, trigger) || object.length + where.length === 0) &&
    !says(scene, lexicon, first, trigger.first, "cancelled")
  );
}

/** "trong cuộc làm việc với Công ty A", "trong chuyến thăm của B": with, or of, someone whom the visit told before does not name it is another one. */
export function namesOthers(scene: Scene, { object, comers }: Clause, { visitors, hosts }: Draft): boolean {
  const actors = object.filter((index) => ACTORS.has(scene.chunks[index]!.kind));
  const named = sideOf(scene, actors);
  if (named.acts && !named.shares(visitors) && !named.shares(hosts)) return true;
  const { people } = sideOf(scene, comers);
  const told = (person: RosterEntry) => visitors.people.has(person) || hosts.people.has(person);
  return visitors.people.size > 0 && people.size > 0 && ![...people].some(told);
}

const ACTORS: ReadonlySet<string> = new Set(["agency", "person", "partial", "position"]);

/** "cảm ơn đoàn đã đến thăm": words of welcome about a visit that is told elsewhere. */
export function isThanks(scene: Scene, lexicon: VisitLexicon, draft: Draft, trigger: Trigger): boolean {
  return says(scene, lexicon, draft.first, trigger.first, "thanks");
}

/** "mời ông A thăm B": asked for, not yet a visit. An invitation that was accepted is told as a plan. */
export function isInvitation(scene: Scene, clause: Clause, { first }: Trigger): boolean {
  const { tokens } = scene.document;
  const invited = (index: number) => {
    const at = scene.chunks[index]!.first;
    return [1, 2].some(
      (back) => at >= back && tokens[at - back]!.key === INVITE && !["&", OF].includes(tokens[at - 1]!.key),
    );
  };
  // "gửi lời mời Tổng thống A | thăm B".
  const [guest] = clause.receivers;
  const isGuest = guest !== undefined && clause.receivers.some((index) => scene.chunks[index]!.end === first);
  return clause.subject.some(invited) || (isGuest && invited(guest)) || invitesUnnamed(scene, first);
}

/** Tokens of a guest without a name: "mời | các đồng chí trong đoàn vào | thăm". */
const UNNAMED_GUEST = 8;
/** "lời mời", "được mời": another says of him that he will come. */
const INVITED = keySet(["lời", "được", "giấy", "thư"]);

/** "mời các đồng chí vào thăm B". */
function invitesUnnamed(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  for (let at = first - 1; at > 0 && first - at <= UNNAMED_GUEST; at--) {
    // "mời các thành viên Hoàng gia Nhật Bản | thăm": of which state they are.
    const ofState = scene.chunkAt(at)?.kind === "country";
    if (
      tokens[at]!.kind !== "word" ||
      (scene.inside(at) && !ofState) ||
      tokens[at]!.sentence !== tokens[first]!.sentence
    )
      return false;
    if (tokens[at]!.key === INVITE) return !INVITED.has(tokens[at - 1]!.key);
  }
  return false;
}

/** "trong thời gian thăm": the last word before the verb. */
const TIME = keyOfForm("gian");
const INVITE = keyOfForm("mời");
const OF = keyOfForm("của");
