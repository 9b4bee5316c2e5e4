import { monthDay, visitDays } from "./visitDays";
import type { VisitMention } from "./VisitMention";

/** Those who can be recognised in another report: people and agencies of both sides. Provinces and countries are on the move all the time. */
export function actors({ visitors, hosts }: Pick<VisitMention, "visitors" | "hosts">): string[] {
  return [...new Set([...visitors, ...hosts])].filter((id) => /^(?:person|agency):/.test(id)).sort();
}

/** The days of the year on which the visit may have been, one more at either end; null where it has no day. */
export function meetingDays({ start, end }: Pick<VisitMention, "start" | "end">): string[] | null {
  const days = visitDays(start, end);
  return days && spread(days.first, days.last);
}

/** An actor with each place: keys that an undated report of a visit shares with any other report of it. */
export function meetingPlaces(mention: VisitMention): string[] {
  const where = [...mention.visitors, ...mention.hosts, ...mention.places].filter((id) => !id.startsWith("person:"));
  return actors(mention).flatMap((actor) => where.map((place) => `${actor} ${place}`));
}

function spread(first: number, last: number): string[] {
  const days = [];
  for (let day = first - 1; day <= last + 1; day++) days.push(monthDay(day));
  return days;
}
