import { yearOf } from "../../../src/shared/yearOf";
import { groupBy } from "../../groupBy";
import { listOf } from "../../listOf";
import type { Link } from "../cluster/agglomerate";
import { compareVisits } from "./compareVisits";
import { actors, meetingDays, meetingPlaces } from "./meetingKeys";
import type { VisitMention } from "./VisitMention";

/** Which reports may be of one visit, by their index: those alike enough among those that share an actor and a day, or a place where one has no day. */
export function linksBetween(reports: readonly VisitMention[]): Link[] {
  const links = new Map<number, Link>();
  const compare = (one: number, other: number) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = a * reports.length + b;
    if (a === b || links.has(pair)) return;
    const rank = compareVisits(reports[a]!, reports[b]!);
    if (rank !== null) links.set(pair, { a, b, rank });
  };

  for (const together of indexBy(reports, ({ seed }) => [seed]).values()) compareAll(together, compare);
  // Day by day: of a million reports the keys of all days at once would not fit in memory.
  const days = reports.map(meetingDays);
  const actorsOf = reports.map(actors);
  for (const together of indexBy(days, (each) => each ?? []).values()) {
    const byActor = indexBy(together, (index) => actorsOf[index]!);
    for (const positions of byActor.values())
      compareByYear(
        positions.map((position) => together[position]!),
        (index) => sureYear(reports[index]!),
        compare,
      );
  }
  // Two bodies that meet often meet on known days: only the few reports without one are held against all the others.
  const undated = reports.flatMap((report, index) => (days[index] ? [] : [{ index, keys: meetingPlaces(report) }]));
  const byPlace = indexBy(undated, ({ keys }) => keys);
  if (byPlace.size === 0) return [...links.values()];
  for (const [other, report] of reports.entries())
    for (const key of meetingPlaces(report))
      for (const position of byPlace.get(key) ?? []) compare(undated[position]!.index, other);
  return [...links.values()];
}

/** The year that a passage prints: reports of other printed years are never of one visit. */
function sureYear({ start, yearSure }: VisitMention): string | null {
  return yearSure ? yearOf(start) : null;
}

/** Compares those of each year, and those without one with all. */
function compareByYear(
  together: readonly number[],
  yearOf: (index: number) => string | null,
  compare: (one: number, other: number) => void,
): void {
  for (const [year, of] of groupBy(together, yearOf)) {
    compareAll(of, compare);
    if (year === null) for (const one of of) for (const other of together) compare(one, other);
  }
}

function compareAll(together: readonly number[], compare: (one: number, other: number) => void): void {
  together.forEach((a, i) => {
    for (const b of together.slice(i + 1)) compare(a, b);
  });
}

/** The positions of the things that have each key. */
function indexBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  things.forEach((thing, index) => {
    for (const key of keysOf(thing)) listOf(byKey, key).push(index);
  });
  return byKey;
}
