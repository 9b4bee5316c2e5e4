import { isDay } from "../../../../src/shared/isDay";
import type { Draft } from "../model/Draft";

/**
 * Present tense tells a plan as if it were done ("A thăm B ngày 26/7"): where what else is told of the same visitors on those days is all still to
 * come ("A sẽ hội đàm với C"), so is that.
 */
export function settleStatus(drafts: readonly Draft[]): void {
  const open = drafts.filter((draft) => draft.status === "done" && !draft.past);
  for (const draft of open) {
    const beside = drafts.filter(
      (other) => other !== draft && draft.visitors.meets(other.visitors) && sameTime(draft, other),
    );
    if (
      beside.some(({ status }) => status === "planned") &&
      !beside.some(({ status, past }) => status === "done" && past)
    )
      draft.status = "planned";
  }
}

/** Both on one day, or one of them without any; what is told by its month alone is another time. */
function sameTime(left: Draft, right: Draft): boolean {
  const day = left.start ?? right.start;
  if (left.start === null || right.start === null) return day === null || isDay(day);
  return left.start <= (right.end ?? right.start) && right.start <= (left.end ?? left.start);
}
