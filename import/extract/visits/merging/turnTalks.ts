import { isDay } from "../../../../src/shared/isDay";
import { HOME } from "../../../HOME";
import type { Draft } from "../model/Draft";
import type { Side } from "../parties/Side";
import { settleSides } from "../sides/settleSides";
import { isNear } from "./isNear";

/**
 * "A hội đàm với B. B sẽ thăm nhiều nơi ở Việt Nam": who talks with whom does not say who came; where the article tells that B is on a visit to A's
 * country, and not A on one to B's, A received.
 */
export function turnTalks(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { visitors, hosts } = draft;
    if (draft.sure || draft.atHome || visitors.foreign === hosts.foreign) continue;
    const others = drafts.filter((each) => each.sure && isToldOf(each, draft) && isNear(each, draft));
    if (!others.some((each) => goesTo(each, hosts, visitors)) || others.some((each) => goesTo(each, visitors, hosts)))
      continue;
    [draft.visitors, draft.hosts, draft.sure] = [hosts, visitors, true];
    if (draft.visitors.foreign) draft.visitors.provinces.clear();
    settleSides(draft);
  }
}

/** Whether they may have talked during the visit: what is over was none of what is still to come, but for the next days of the same journey. */
function isToldOf({ status, start }: Draft, talk: Draft): boolean {
  return status === "done" || (status === "planned" && (talk.status === "planned" || isDay(start ?? "")));
}

/** Whether the visit is one of that guest to the country or the place of that host. */
function goesTo({ visitors, hosts }: Draft, guest: Side, host: Side): boolean {
  const isGuest = visitors.meets(guest) || [...guest.countries].some((country) => visitors.countries.has(country));
  if (!isGuest || hosts.foreign !== host.foreign) return false;
  if (!host.foreign) return hosts.countries.has(HOME) || hosts.provinces.size > 0 || hosts.acts;
  return [...host.countries].some((country) => hosts.countries.has(country));
}
