import { int } from "neo4j-driver";
import type { EntityClaim, PartyRef, PersonClaim, PositionClaim, VisitClaim } from "../resolve/Contribution";
import { believedPositions, verdictOnPosition } from "../resolve/judgements/believedPositions";
import type { Curation } from "../resolve/judgements/createCuration";
import type { PersonMention } from "../resolve/people/PersonMention";
import type { StatedPosition } from "../resolve/summariseCareer";
import type { ReportedVisit } from "../resolve/summariseVisit";
import { listOrNull } from "./listOrNull";
import type { VisitMention } from "../resolve/visits/VisitMention";
import { monthDay, visitDays } from "../resolve/visits/visitDays";
import { integers } from "./Transaction";

/**
 * Properties of a REPORTS edge, as its article has it. Its own `start` and `end` are those of the passage; the dates of the visit are
 * `from` and `to`.
 */
export function reportProperties(claim: VisitClaim, confirmed: boolean) {
  const { start: from, end: to, yearSure, visitors, hosts, places, topics, ...visit } = claimedVisit(claim);
  return {
    ...visit,
    from,
    to,
    quote: claim.quote,
    start: int(claim.span[0]),
    end: int(claim.span[1]),
    rule: claim.rule,
    confidence: claim.confidence,
    visitors: listOrNull(visitors),
    hosts: listOrNull(hosts),
    places: listOrNull(places),
    topics: listOrNull(topics),
    topicNames: listOrNull(claim.topics.map(({ name }) => name)),
    seed: claim.seed,
    sites: listOrNull(claim.sites),
    day: dayOf(claim.start),
    yearSure: yearSure || null,
    confirmed: confirmed || null,
  };
}

/** What a claim says of its visit, others by their ids. */
export function claimedVisit(claim: VisitClaim): ReportedVisit {
  return {
    status: claim.status,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    yearSure: claim.yearSure,
    title: claim.title,
    visitors: claim.visitors.parties.map(({ id }) => id),
    hosts: claim.hosts.parties.map(({ id }) => id),
    visitorLead: claim.visitors.lead,
    hostLead: claim.hosts.lead,
    places: claim.places.map(({ id }) => id),
    topics: claim.topics.map(({ id }) => id),
  };
}

/** The day of the year on which a visit begins, as MM-DD. */
function dayOf(start: string | null): string | null {
  const days = visitDays(start, null);
  return days && monthDay(days.first);
}

/** As an edge has it: Neo4j keeps no property that is null. */
export type StoredReport = Pick<ReportedVisit, "status" | "kind" | "title"> & {
  readonly seed: string;
  readonly sites?: readonly string[];
  readonly yearSure?: true;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly from?: string;
  readonly to?: string;
  readonly confirmed?: true;
} & Partial<Pick<ReportedVisit, "visitorLead" | "hostLead" | "visitors" | "hosts" | "places" | "topics">>;

/** A report as it was read, to be written again: numbers that Neo4j has as integers come as JavaScript's. */
export function movedReport(report: StoredReport, confirmed: boolean) {
  return { ...report, start: int(report.start), end: int(report.end), confirmed: confirmed || null };
}

export function storedVisit(article: string, report: StoredReport): VisitMention {
  const { seed, status, kind, from, to, yearSure = false, quote } = report;
  const { visitors = [], hosts = [], places = [], sites = [] } = report;
  const dates = { start: from ?? null, end: to ?? null, yearSure };
  return { article, seed, status, kind, ...dates, visitors, hosts, places, sites, quote };
}

/** `partyOf` gives the person for a block of people, and what an agency goes by. */
export function reportedVisit(
  { status, kind, title, from, to, yearSure, visitorLead, hostLead, ...lists }: StoredReport,
  partyOf: (id: string) => string,
): ReportedVisit {
  const lead = (id: string | null | undefined) => (id ? partyOf(id) : null);
  const { visitors = [], hosts = [], places = [], topics = [] } = lists;
  return {
    ...{ status, kind, title, places, topics },
    visitors: visitors.map(partyOf),
    hosts: hosts.map(partyOf),
    start: from ?? null,
    end: to ?? null,
    yearSure: yearSure ?? false,
    visitorLead: lead(visitorLead),
    hostLead: lead(hostLead),
  };
}

/**
 * Properties of a MENTIONS edge; each of the positions of a person is the JSON of a PositionClaim. `of` is the agency that the words
 * of the article mean, where it goes by another id.
 */
export function mentionProperties({ label, name, spans, positions, person, stated }: EntityClaim) {
  return {
    name,
    spans: listOrNull(integers(spans.flat())),
    positions: label === "Person" ? listOrNull(positions.map((position) => JSON.stringify(position))) : null,
    ...(person ? { ...person, countries: listOrNull(person.countries) } : {}),
    ...(stated ? { of: stated } : {}),
  };
}

/** The properties of the mention of a person, as an edge has them. */
export interface StoredMention extends Omit<PersonClaim, "countries"> {
  readonly name: string;
  readonly spans?: readonly number[];
  readonly positions?: readonly string[];
  readonly countries?: readonly string[];
}

/** A mention as it was read, to be written again. */
export function movedMention<Mention extends { readonly spans?: readonly number[] }>({ spans, ...mention }: Mention) {
  return { ...mention, spans: spans ? integers(spans) : null };
}

export function storedMention(article: string, mention: StoredMention, curation: Curation): PersonMention {
  const { block, name, seed, positions = [], countries = [] } = mention;
  const believed = believedPositions(article, block, parsePositions(positions), curation);
  return { article, block, name, seed, countries, positions: believed };
}

/** What an article says of a person's positions, as it counts for the career. */
export function statedPositions(
  article: string,
  block: string,
  positions: readonly PositionClaim[],
  curation: Curation,
): StatedPosition[] {
  return believedPositions(article, block, positions, curation).map((position) => ({
    article,
    position: position.office ? { ...position, office: settledOffice(position.office, curation) } : position,
    confirmed: verdictOnPosition(article, block, position, curation)?.wrong === false,
  }));
}

const settledOffice = (office: PartyRef, { agencyOf }: Curation): PartyRef => ({ ...office, id: agencyOf(office.id) });

export function parsePositions(positions: readonly string[]): PositionClaim[] {
  return positions.map((json) => JSON.parse(json) as PositionClaim);
}
