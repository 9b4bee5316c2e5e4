import { people } from "./parties";
import { stayedIn } from "./stays";
import { turned } from "./turned";
import { YEAR_DAYS, visitDays } from "./visitDays";
import type { VisitMention } from "./VisitMention";

/** Those who can be recognised in another report: people and agencies of both sides. Provinces and countries are on the move all the time. */
export function actors({ visitors, hosts }: Pick<VisitMention, "visitors" | "hosts">): string[] {
  return [...new Set([...visitors, ...hosts])].filter(isActor).sort();
}

/** The days of the year on which the visit may have been, one more at either end, as numbers from 0; null where it has no day. */
export function meetingDays({ start, end }: Pick<VisitMention, "start" | "end">): number[] | null {
  const days = visitDays(start, end);
  if (!days) return null;
  const first = days.first - 1 + YEAR_DAYS;
  return Array.from({ length: days.last + 2 - days.first + 1 }, (_, i) => (first + i) % YEAR_DAYS);
}

/** Travellers, and where they came. */
export interface Journey {
  readonly travellers: readonly string[];
  readonly stops: readonly string[];
}

/** A visit as either side may tell it. Two reports of one visit have journeys that share a traveller and a stop. */
export function journeys(mention: VisitMention): Journey[] {
  return [mention, turned(mention)].map((told) => ({
    travellers: told.visitors.filter(isActor),
    stops: [...new Set([...told.hosts, ...told.places, ...told.sites, ...stayedIn(told)])],
  }));
}

/** A person with each stop: keys that an undated report of a visit shares with any other report of it. */
export function meetingPlaces({ visitors, hosts, places }: VisitMention): string[] {
  const stops = [...hosts, ...places].filter((id) => !id.startsWith("person:"));
  return people(visitors).flatMap((person) => stops.map((stop) => `${person} ${stop}`));
}

const isActor = (id: string) => id.startsWith("person:") || id.startsWith("agency:");
