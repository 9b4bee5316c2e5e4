import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { sideOf } from "../parties/sideOf";

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
