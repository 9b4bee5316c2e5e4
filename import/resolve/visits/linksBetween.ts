import { yearOf } from "../../../src/shared/yearOf";
import { listOf } from "../../listOf";
import type { Link } from "../cluster/agglomerate";
import { compareVisits } from "./compareVisits";
import { meetingDays, meetingPlaces, stops, travellers } from "./meetingKeys";
import { turned } from "./turned";
import type { VisitMention } from "./VisitMention";

/** Which reports may be of one visit, by their index: those alike enough among those that share a day, a traveller and a stop; the day may be lacking. */
export function linksBetween(reports: readonly VisitMention[]): Link[] {
  const links = new Map<number, Link>();
  const compare = (one: number, other: number) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = a * reports.length + b;
    if (a === b || links.has(pair)) return;
    const rank = compareVisits(reports[a]!, reports[b]!);
    if (rank !== null) links.set(pair, { a, b, rank });
  };
  const indices = [...reports.keys()];

  for (const together of indexBy(indices, (index) => [reports[index]!.seed]).values()) compareAll(together, compare);
  // Reports of other printed years are never of one visit.
  const years = reports.map(({ start, yearSure }) => (yearSure ? yearOf(start) : null));
  const compareWithin = (one: number, other: number) => {
    const [year, otherYear] = [years[one]!, years[other]!];
    if (year === null || otherYear === null || year === otherYear) compare(one, other);
  };
  /** A report, or by the complement of its index the same as the other side would tell it. */
  const told = (one: number) => (one < 0 ? turned(reports[~one]!) : reports[one]!);
  // Day by day, and by one traveller at a time: of a million reports who meets where on all days would not fit in memory.
  for (const together of indexBy(indices, (index) => meetingDays(reports[index]!) ?? []).values()) {
    const tellings = together.flatMap((index) => [index, ~index]);
    for (const ofTraveller of indexBy(tellings, (one) => travellers(told(one))).values()) {
      if (ofTraveller.length < 2) continue;
      for (const atStop of indexBy(ofTraveller, (one) => stops(told(one))).values())
        compareAll(
          atStop.map((one) => (one < 0 ? ~one : one)),
          compareWithin,
        );
    }
  }
  // Two bodies that meet often meet on known days: only the few reports without one are held against all the others.
  const undated = indices.filter((index) => meetingDays(reports[index]!) === null);
  const byPlace = indexBy(undated, (index) => meetingPlaces(reports[index]!));
  if (byPlace.size === 0) return [...links.values()];
  for (const [other, report] of reports.entries())
    for (const key of meetingPlaces(report)) for (const one of byPlace.get(key) ?? []) compare(one, other);
  return [...links.values()];
}

function compareAll(together: readonly number[], compare: (one: number, other: number) => void): void {
  together.forEach((a, i) => {
    for (const b of together.slice(i + 1)) compare(a, b);
  });
}

/** The things that have each key. */
function indexBy<T, Key>(things: readonly T[], keysOf: (thing: T) => readonly Key[]): Map<Key, T[]> {
  const byKey = new Map<Key, T[]>();
  for (const thing of things) for (const key of keysOf(thing)) listOf(byKey, key).push(thing);
  return byKey;
}
