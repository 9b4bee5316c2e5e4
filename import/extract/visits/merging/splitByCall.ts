import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";
import { withHosts } from "./withHosts";

/** "chào xã giao Tổng Bí thư A và Thủ tướng B": a call on each of those who head bodies of their own. */
export function splitByCall(scene: Scene, draft: Draft, { object }: Clause): Draft[] {
  const { hosts } = draft;
  if (draft.kind !== "courtesy_call" || draft.frame !== "go" || hosts.people.size < 2) return [draft];
  const named = sideOf(scene, object);
  const bodies = [...named.people].map(({ held }) =>
    held.flatMap(({ agency, former }) => (agency && !former ? [agency] : [])),
  );
  const all = bodies.flat();
  if (named.people.size !== hosts.people.size || new Set(all).size < all.length) return [draft];
  if ([...hosts.agencies].some((name) => !all.includes(name))) return [draft];
  return [...named.people].map((person) => {
    const side = new Side();
    side.addPerson(person);
    return withHosts(draft, side);
  });
}
