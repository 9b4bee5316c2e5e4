import type { Draft } from "./Draft";

/** A weak trigger needs someone who goes, or a delegation; see `Draft.score`. */
const MIN_SCORE = 4;

/** Whether the two sides make a visit: someone who acts goes to another party or its territory. */
export function isVisit(draft: Draft): boolean {
  const { visitors, hosts } = draft;
  if (visitors.empty || hosts.empty) return false;
  if (visitors.people.size > 0) draft.score += 1;
  if (draft.start !== null) draft.score += 1;
  return draft.score >= MIN_SCORE;
}
