import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { says } from "../grammar/words/says";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { type Trigger, WEAK } from "../model/Trigger";
import type { VisitLexicon, WordRole } from "../model/VisitLexicon";
import { isGovernment } from "../parties/isGovernment";
import { stateOf } from "../parties/stateOf";
import { isDeed } from "./isDeed";
import { isJob } from "./isJob";
import { isUndone } from "./isUndone";
import { subjectGap } from "./subjectGap";

/** A frame whose sides are known. */
interface WeighedFrame {
  readonly scene: Scene;
  readonly lexicon: VisitLexicon;
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly draft: Draft;
  /** Where its clause begins. */
  readonly start: number;
  /** Where that of whoever goes begins, which may stand before it. */
  readonly since: number;
  /** Whether the subject stands in its own clause. */
  readonly ownSubject: boolean;
}

type Sign = (frame: WeighedFrame) => boolean;

/** Words of other meaning up to which what stands before a trigger is its subject. */
const MAX_GAP = 2;

const inSentence =
  (role: WordRole): Sign =>
  ({ scene, lexicon, draft: { first, last } }) =>
    says(scene, lexicon, first, last, role);

/** What speaks for a visit and against it, beside the strength of its trigger, and how much. */
const SIGNS: readonly (readonly [weight: number, sign: Sign])[] = [
  [1, isOnSite],
  [-2, isInThirdCountry],
  [2, ({ draft }) => draft.atHome],
  [1, goesToState],
  [1, isMission],
  [-2, (frame) => frame.trigger.frame === "meet" && inSentence("aside")(frame)],
  [-2, sits],
  [-3, isWithinState],
  [-3, isBetweenStates],
  [1, isOwnDeed],
  [1, inSentence("sent")],
  [-4, ({ scene, trigger, since }) => isUndone(scene, trigger, since)],
  [-1, inSentence("plural")],
  [1, (frame) => frame.draft.delegation && !inSentence("plural")(frame)],
  [-2, ({ scene, clause, trigger, ownSubject }) => ownSubject && subjectGap(scene, clause, trigger) > MAX_GAP],
];

/** The sum of the signs that the frame shows; see `Draft.score`. */
export function weighFrame(frame: WeighedFrame): number {
  let sum = 0;
  for (const [weight, sign] of SIGNS) if (sign(frame)) sum += weight;
  return sum;
}

/** "kiểm tra … tại huyện B"; "Phó Chủ tịch UBND tỉnh A thăm mô hình … tại huyện B", "Tỉnh đoàn B thăm hỏi người dân ở xã C": an office goes to a place that is named. */
function isOnSite({ clause, trigger: { frame, kind }, draft: { visitors } }: WeighedFrame): boolean {
  if (clause.where.length === 0) return false;
  if (kind === "inspection") return true;
  if (frame !== "go") return false;
  const governs = [...visitors.people].some((person) =>
    person.held.some((held) => !held.former && isGovernment(held.agency)),
  );
  return governs || (kind === "visit" && visitors.agencies.size > 0);
}

/** "Tổng thống A thăm Nga và Pháp": an office holder of one state goes to another one. */
function goesToState({
  scene,
  clause: { object },
  trigger: { frame, kind },
  draft: { visitors },
}: WeighedFrame): boolean {
  const inOffice = [...visitors.people].some(({ held }) => held.some(({ former }) => !former));
  const [to] = object;
  const names = to === undefined ? undefined : scene.chunks[to]!.kind;
  const state = names === "country" || names === "place" ? stateOf(scene, [to!]) : null;
  return frame === "go" && kind === "visit" && inOffice && state !== null && !visitors.countries.has(state);
}

/** "đoàn đại biểu Quốc hội Lào thăm Trường A": a delegation of another state, or to one, where nobody who leads it is named. */
function isMission({ scene, lexicon, trigger, draft: { visitors, hosts }, start }: WeighedFrame): boolean {
  if (trigger.frame !== "go" || isJob(trigger)) return false;
  if (visitors.people.size > 0 || visitors.agencies.size === 0 || hosts.empty) return false;
  return hosts.foreign !== visitors.foreign && says(scene, lexicon, start, trigger.first, "delegation");
}

const SITS = "họp với";

/** Of foreign leaders papers tell so of the sessions of their own cabinets. */
function sits({ trigger, draft: { visitors, hosts } }: WeighedFrame): boolean {
  return trigger.phrases.includes(SITS) && (visitors.foreign || hosts.foreign);
}

/** What a body of ours is told to have done. */
function isOwnDeed({ scene, clause, trigger, draft: { visitors, hosts } }: WeighedFrame): boolean {
  return !visitors.foreign && !hosts.foreign && isDeed(scene, clause, trigger);
}

/** "Tổng thống Mỹ gặp Ngoại trưởng Mỹ": two of one foreign state at their daily work. */
function isWithinState({ trigger, draft: { visitors, hosts } }: WeighedFrame): boolean {
  if (trigger.frame === "go") return false;
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
function isBetweenStates({ trigger, draft: { visitors, hosts } }: WeighedFrame): boolean {
  if (trigger.frame !== "between") return false;
  return visitors.foreign && hosts.foreign && ![...visitors.countries, ...hosts.countries].includes(HOME);
}

const TALKS = "hội đàm";

/** "cuộc gặp giữa A và B tại C": neither went to the other. */
function isInThirdCountry({ scene, clause, trigger, draft: { visitors, hosts } }: WeighedFrame): boolean {
  const talks = trigger.phrases.includes(TALKS) && visitors.people.size > 0 && hosts.people.size > 0;
  if (trigger.frame !== "between" && trigger.strength !== WEAK && !talks) return false;
  const people = [...visitors.people, ...hosts.people].flatMap(({ held }) =>
    held.flatMap(({ country }) => country ?? []),
  );
  return clause.where.some((index) => {
    const chunk = scene.chunks[index]!;
    const country = chunk.kind === "country" ? chunk.country : chunk.kind === "place" ? chunk.place.country : null;
    // Our own office holders bear no country: to talk with a guest here is no meeting elsewhere.
    return country !== null && people.length > 0 && !people.includes(country) && !(talks && country === HOME);
  });
}
