import { HOME } from "../../../HOME";
import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import { isOfficeHolder } from "../parties/isOfficeHolder";
import { namesHome } from "../parties/namesHome";

/** Words between the verb and what is seen: "thăm | một trong những nhà máy". */
const REACH = 5;

/**
 * The foreign state within which one who holds an office of it goes to see something: "Tổng thống Nga thăm một nhà máy", "thăm bang B", "thăm hãng
 * C"; for an ambassador that in which he serves. Null where the words take him anywhere else, or only to a state, and where the article has told
 * of a journey of his: what he sees is there then.
 * @param told the visits told so far.
 */
export function withinState(
  scene: Scene,
  lexicon: VisitLexicon,
  { visitors, hosts, kind }: Draft,
  { object, where }: Clause,
  trigger: Trigger,
  told: readonly Draft[],
): string | null {
  if (trigger.frame !== "go" || !GOES.has(kind) || hosts.people.size + hosts.provinces.size > 0) return null;
  const states = new Set([...visitors.people].map(stateOfOffice));
  const [state] = states;
  if (!state || states.size > 1 || [...hosts.countries].some((country) => country !== state)) return null;
  if ([...hosts.agencies].some((name) => MISSION.test(name)) || (scene.places.home && namesHome(scene))) return null;
  const travels = ({ within, hosts }: Draft) => within === null && !hosts.countries.has(state);
  const last = told.at(-1);
  if (last && travels(last) && last.visitors.shares(visitors)) return null;
  if (told.some((each) => travels(each) && each.visitors.meets(visitors))) return null;
  if (hosts.agencies.size > 0) return hosts.countries.has(state) ? state : null;
  const site = seesSite(scene, lexicon, trigger, state);
  if (hosts.empty) return site || (kind === "inspection" && trigger.strength > 2) ? state : null;
  return site || [...object, ...where].some((index) => isRegion(scene, index)) ? state : null;
}

const GOES: ReadonlySet<string> = new Set(["visit", "inspection"]);

const MISSION = /^(?:Đại sứ quán|Tổng Lãnh sự quán) .* tại (.+)$/u;

/** The foreign state in which someone is at work: that of his office, or the one to which he is sent. */
function stateOfOffice(entry: RosterEntry): string | null {
  if (!isOfficeHolder(entry)) return null;
  const [held] = entry.held.filter(({ former }) => !former);
  const state = MISSION.exec(held?.agency ?? "")?.[1] ?? held?.country ?? null;
  return state === HOME ? null : state;
}

/** Words between what is seen and the state that it is of: "căn cứ | quân sự | Mỹ". */
const OF_STATE_REACH = 2;

function seesSite(scene: Scene, lexicon: VisitLexicon, { end }: Trigger, state: string): boolean {
  const { tokens } = scene.document;
  for (let at = end; at < end + REACH && tokens[at]?.sentence === tokens[end - 1]!.sentence; at++) {
    const site = lexicon.words.longest(tokens, at);
    if (site?.value === "site") return !isOfOther(scene, site.end, state);
  }
  return false;
}

/** Whether it is of another state, and so may be anywhere. */
function isOfOther(scene: Scene, from: number, state: string): boolean {
  const chunk = scene.chunks[scene.chunkFrom(from)];
  return chunk?.kind === "country" && chunk.country !== state && chunk.first - from <= OF_STATE_REACH;
}

/** "bang A", "tỉnh B": a part of a state, and not the city that may stand for the whole of it. */
function isRegion({ chunks }: Scene, index: number): boolean {
  const chunk = chunks[index]!;
  return chunk.kind === "place" && chunk.place.country !== null && chunk.place.level !== null;
}
