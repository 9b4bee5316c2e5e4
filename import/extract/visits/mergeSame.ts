import type { Draft } from "./Draft";

/** Passages that tell of the same visit become one draft; the earlier one's passage is kept. */
export function mergeSame(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const same = merged.find((each) => isSame(each, draft));
    if (!same) merged.push(draft);
    else {
      same.visitors.addAll(draft.visitors);
      same.hosts.addAll(draft.hosts);
      for (const place of draft.places) same.places.add(place);
      if (same.start === null || (draft.start?.startsWith(same.start) ?? false))
        [same.start, same.end] = [draft.start, draft.end];
      same.score += 1;
    }
  }
  return merged;
}

function isSame(left: Draft, right: Draft): boolean {
  return (
    left.status === right.status &&
    sameDay(left, right) &&
    left.visitors.shares(right.visitors) &&
    left.hosts.shares(right.hosts)
  );
}

function sameDay(left: Draft, right: Draft): boolean {
  return (
    left.start === null ||
    right.start === null ||
    left.start.startsWith(right.start) ||
    right.start.startsWith(left.start)
  );
}
