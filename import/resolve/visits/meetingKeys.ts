import { monthDay, visitDays } from "./visitDays";
import type { VisitMention } from "./VisitMention";

/** Those who can be recognised in another report: people and agencies of both sides. Provinces and countries are on the move all the time. */
export function actors({ visitors, hosts }: Pick<VisitMention, "visitors" | "hosts">): string[] {
  return [...new Set([...visitors, ...hosts])].filter((id) => /^(?:person|agency):/.test(id)).sort();
}

/** Keys of which two reports of one visit share at least one. */
export interface MeetingKeys {
  /** An actor with each day on which the visit may have been. */
  readonly days: readonly string[];
  /** An actor with each place: they only tell of two reports where one of them has no day. */
  readonly places: readonly string[];
  readonly dated: boolean;
}

export function meetingKeys(mention: VisitMention): MeetingKeys {
  const days = visitDays(mention.start, mention.end);
  const when = days ? spread(days.first, days.last) : [];
  const where = [...mention.visitors, ...mention.hosts, ...mention.places].filter((id) => !id.startsWith("person:"));
  const withEach = (keys: readonly string[]) =>
    actors(mention).flatMap((actor) => keys.map((key) => `${actor} ${key}`));
  return { days: [mention.seed, ...withEach(when)], places: withEach(where), dated: days !== null };
}

function spread(first: number, last: number): string[] {
  const days = [];
  for (let day = first - 1; day <= last + 1; day++) days.push(monthDay(day));
  return days;
}
