import type { Contribution } from "../Contribution";
import type { VisitMention } from "./VisitMention";

/** The visits that an article reports, as they are compared with those of others. People must stand under their blocks. */
export function visitMentions({ article, reports }: Contribution): VisitMention[] {
  return reports.map(({ seed, status, kind, start, end, yearSure, visitors, hosts, places, sites, quote }) => ({
    ...{ article: article.id, seed, status, kind, start, end, yearSure, sites, quote },
    visitors: visitors.parties.map(({ id }) => id),
    hosts: hosts.parties.map(({ id }) => id),
    places: places.map(({ id }) => id),
  }));
}
