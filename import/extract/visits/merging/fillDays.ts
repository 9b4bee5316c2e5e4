import { isDay } from "../../../../src/shared/isDay";
import type { Draft } from "../model/Draft";
import { sameStay } from "./sameStay";

/**
 * "A và B trước cuộc hội đàm hôm 5/8", "A rời Hà Nội, kết thúc chuyến thăm Việt Nam từ ngày 3 đến 5/8": what alone makes no visit gives its days to one of
 * the same parties that has none; where it does not tell to whom someone came, to the only one of theirs.
 */
export function fillDays(drafts: readonly Draft[], loose: readonly Draft[]): void {
  const dated = loose.filter(({ start }) => start !== null && isDay(start));
  for (const draft of drafts) {
    if (draft.background || (draft.start !== null && draft.end !== null)) continue;
    const alone = drafts.every((each) => each === draft || !each.visitors.meets(draft.visitors));
    const begins = (each: Draft) => (draft.start === null ? each.status === draft.status : each.start === draft.start);
    const same = dated.find((each) => begins(each) && isSame(draft, each, alone));
    if (same) [draft.start, draft.end] = [same.start, same.end];
  }
}

function isSame(draft: Draft, loose: Draft, alone: boolean): boolean {
  if (loose.visitors.empty) return alone && loose.start !== loose.end && loose.hosts.shares(draft.hosts);
  if (loose.hosts.empty) return loose.visitors.meets(draft.visitors) && (loose.visitors.meets(draft.hosts) || alone);
  return sameStay(draft, loose) || (loose.visitors.meets(draft.visitors) && loose.hosts.meets(draft.hosts));
}
