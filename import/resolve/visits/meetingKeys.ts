import { people } from "./parties";
import { stayedIn } from "./stays";
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

/** Those who went and can be recognised. Two reports of one visit have one in common, if need be with one of them told from the other side. */
export const travellers = ({ visitors }: VisitMention) => visitors.filter(isActor);

/** Where they came. Of this too, so told, two reports of one visit have something in common. */
export const stops = (told: VisitMention): string[] => [
  ...new Set([...told.hosts, ...told.places, ...told.sites, ...stayedIn(told)]),
];

/** A person with each place: keys that an undated report of a visit shares with any other report of it. */
export function meetingPlaces({ visitors, hosts, places }: VisitMention): string[] {
  const where = [...hosts, ...places].filter((id) => !id.startsWith("person:"));
  return people(visitors).flatMap((person) => where.map((place) => `${person} ${place}`));
}

const isActor = (id: string) => id.startsWith("person:") || id.startsWith("agency:");
