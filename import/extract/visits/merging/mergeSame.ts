import { isDay } from "../../../../src/shared/isDay";
import { shiftDay } from "../../dates/shiftDay";
import type { Draft } from "../model/Draft";
import type { When } from "../model/When";
import type { Side } from "../parties/Side";
import { extendTo } from "../time/extendTo";
import { MAX_COMPARED } from "./MAX_COMPARED";
import { sameStay } from "./sameStay";

/** Passages that tell of the same visit become one draft; the earlier one's passage is kept. */
export function mergeSame(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const [first, last] = [drafts.filter(({ supports }) => !supports), drafts.filter(({ supports }) => supports)];
  for (const draft of [...first, ...last]) {
    const near = merged.slice(-MAX_COMPARED);
    if (draft.caption && draft.start === null) continue;
    const same = near.find((each) => isSame(each, draft));
    const turned = same || draft.caption ? undefined : near.find((each) => isTurned(each, draft));
    if (same) join(same, draft);
    else if (turned) {
      if (!turned.sure && draft.sure)
        [turned.visitors, turned.hosts, turned.sure] = [turned.hosts, turned.visitors, true];
      else [draft.visitors, draft.hosts] = [draft.hosts, draft.visitors];
      join(turned, draft);
    } else if (!draft.caption && !draft.supports) merged.push(draft);
  }
  return merged;
}

function join(into: Draft, draft: Draft): void {
  if (!draft.caption) {
    // Of two passages that put someone on different sides the one that tells the visit is right.
    const { visitors, hosts } = into;
    into.visitors.addAll(draft.visitors, hosts);
    into.hosts.addAll(draft.hosts, visitors);
  }
  for (const place of draft.places) into.places.add(place);
  if (draft.supports) return;
  if (isTalkOfStay(into, draft)) into.status = "done";
  else if (into.start === null && draft.start !== null) into.status = draft.status;
  else if (draft.status === "done" && draft.past && into.start === draft.start) into.status = "done";
  // "chuyến thăm của A" tells nothing of its time, where another passage says that he will come.
  else if (draft.status === "planned" && !into.past && draft.start !== null) into.status = "planned";
  into.past ||= draft.past;
  if (into.start === null || (draft.start !== null && (isFuller(draft.start, into.start) || isLonger(draft, into)))) {
    const last = into.end;
    [into.start, into.end] = [draft.start, draft.end];
    extendTo(into, last);
  } else if (draft.start === null) extendTo(into, draft.end);
  into.score += 1;
}

/** The day rather than its month alone. The same day is no fuller: what was one day of several does not shorten the stay. */
function isFuller(date: string, known: string): boolean {
  return date.length > known.length && date.startsWith(known);
}

/** Whether the days of one hold those of the other; a stay of which the last day is told ends on it. */
function isLonger(draft: Draft, known: Draft): boolean {
  return within(withEnd(draft), known) && (draft.end !== null || known.end === null || known.end === known.start);
}

function isSame(left: Draft, right: Draft): boolean {
  if (isTalkOfStay(left, right)) return true;
  if (!sameStatus(left, right)) return false;
  if (sameStay(left, right) && isDuring(left, right)) return true;
  const sameSides =
    sameParty(left.visitors, right.visitors) ||
    (left.hosts.meets(right.hosts) && left.visitors.shares(right.visitors)) ||
    isSameDelegation(left, right);
  return sameDay(left, right) && sameSides && sameHost(left, right);
}

/** "A thăm B từ 18 đến 20/11 … Sáng 20/11 A sẽ hội đàm với C": what is still to come of a stay that goes on is of it. */
function isTalkOfStay(left: Draft, right: Draft): boolean {
  const [stay, talk] = left.status === "done" ? [left, right] : [right, left];
  if (stay.status !== "done" || talk.status !== "planned" || !stay.start || !talk.start) return false;
  return talk.hosts.people.size > 0 && within(stay, talk) && sameStay(stay, talk);
}

/** "ông A của tỉnh B đến C", "bà D và đoàn của tỉnh B đến C" on one day: two of one delegation. */
function isSameDelegation(left: Draft, right: Draft): boolean {
  return (
    left.start !== null &&
    left.start === right.start &&
    (left.delegation || right.delegation) &&
    [...left.visitors.provinces].some((name) => right.visitors.provinces.has(name) && !left.hosts.provinces.has(name))
  );
}

/**
 * A plan is told again without a day as if it were done ("chuyến thăm của …"), and what is still to come of a visit that goes on ("sẽ hội kiến
 * …") as a plan.
 */
function sameStatus(left: Draft, right: Draft): boolean {
  if (left.status === right.status) return true;
  // "sẽ thăm A. Ông thăm A năm ngoái": what is told as of an earlier time is not what is to come.
  if ([left, right].some(({ status, background, start }) => status === "done" && background && start !== null))
    return false;
  const received = left.visitors.foreign ? left.hosts.meets(right.hosts) : sameParty(left.hosts, right.hosts);
  const sameStop = left.start === right.start && left.visitors.meets(right.visitors) && received;
  return isOpen(left, right) && ((left.start === null) !== (right.start === null) || (left.start !== null && sameStop));
}

/** Neither was called off. */
function isOpen(left: Draft, right: Draft): boolean {
  return left.status !== "cancelled" && right.status !== "cancelled";
}

/** The host's words about it ("đón …", "hội đàm với …") name the same two sides the other way round. */
function isTurned(left: Draft, right: Draft): boolean {
  return (
    left.status === right.status &&
    sameDay(left, right) &&
    left.visitors.meets(right.hosts) &&
    (left.hosts.meets(right.visitors) || (left.sure && isVisitTo(left, right.visitors)))
  );
}

/** "A thăm chính thức Nga. Tổng thống Nga hội kiến A": whoever is of the country visited receives there. */
function isVisitTo({ hosts }: Draft, { countries }: Side): boolean {
  const [country] = hosts.countries;
  return hosts.countries.size === 1 && hosts.provinces.size === 0 && countries.has(country!);
}

/** The same someone; or, where one of them names no one, the same territory. */
function sameParty(left: Side, right: Side): boolean {
  return left.acts && right.acts ? left.meets(right) : left.shares(right);
}

/** The same host; two stops of one trip are two visits unless the same someone received. */
function sameHost(left: Draft, right: Draft): boolean {
  if (right.ownStop && left.hosts.acts !== right.hosts.acts) return false;
  return sameParty(left.hosts, right.hosts);
}

/** One says nothing of the day, or less than the other, or the days of one lie within those of the other. */
function sameDay(left: Draft, right: Draft): boolean {
  if (left.start === null || right.start === null) return true;
  if (left.start.startsWith(right.start) || right.start.startsWith(left.start)) return true;
  return (within(left, right) || within(right, left)) && (left.kind === right.kind || left.hosts.meets(right.hosts));
}

/** Days of a stay of which only the first is told. */
const OPEN_DAYS = 3;

function isDuring(left: Draft, right: Draft): boolean {
  return sameDay(left, right) || within(withEnd(left), right) || within(withEnd(right), left);
}

function withEnd({ start, end }: Draft): When {
  return { start, end: end ?? (start !== null && isDay(start) ? shiftDay(start, OPEN_DAYS) : null) };
}

function within(outer: When, inner: Draft): boolean {
  const { start, end } = outer;
  if (!start || !end || start === end || inner.start!.length !== start.length) return false;
  return start <= inner.start! && (inner.end ?? inner.start!) <= end;
}
