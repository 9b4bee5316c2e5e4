import { int } from "neo4j-driver";
import type { EntityClaim, PersonClaim, PositionClaim, VisitClaim } from "../resolve/Contribution";
import type { PersonMention } from "../resolve/people/PersonMention";
import type { StatedPosition } from "../resolve/summariseCareer";
import type { ReportedVisit } from "../resolve/summariseVisit";
import { listOrNull } from "./listOrNull";
import type { VisitMention } from "../resolve/visits/VisitMention";
import { monthDay, visitDays } from "../resolve/visits/visitDays";
import { integers } from "./Transaction";

/** Properties of a REPORTS edge. Its own `start` and `end` are those of the passage; the dates of the visit are `from` and `to`. */
export function reportProperties(claim: VisitClaim) {
  const { start: from, end: to, visitors, hosts, places, topics, ...visit } = claimedVisit(claim);
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
  };
}

/** What a claim says of its visit, others by their ids. */
export function claimedVisit(claim: VisitClaim): ReportedVisit {
  return {
    status: claim.status,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
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
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly from?: string;
  readonly to?: string;
} & Partial<Pick<ReportedVisit, "visitorLead" | "hostLead" | "visitors" | "hosts" | "places" | "topics">>;

/** A report as it was read, to be written again: numbers that Neo4j has as integers come as JavaScript's. */
export function movedReport(report: StoredReport) {
  return { ...report, start: int(report.start), end: int(report.end) };
}

export function storedVisit(article: string, report: StoredReport): VisitMention {
  const { seed, status, kind, from, to, visitors = [], hosts = [], places = [], sites = [], quote } = report;
  return { article, seed, status, kind, start: from ?? null, end: to ?? null, visitors, hosts, places, sites, quote };
}

/** `partyOf` gives the person for a block of people, and any other id as it is. */
export function reportedVisit(
  { status, kind, title, from, to, visitorLead, hostLead, ...lists }: StoredReport,
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
    visitorLead: lead(visitorLead),
    hostLead: lead(hostLead),
  };
}

/** Properties of a MENTIONS edge; each of the positions of a person is the JSON of a PositionClaim. */
export function mentionProperties({ label, name, spans, positions, person }: EntityClaim) {
  return {
    name,
    spans: listOrNull(integers(spans.flat())),
    positions: label === "Person" ? listOrNull(positions.map((position) => JSON.stringify(position))) : null,
    ...(person ? { ...person, countries: listOrNull(person.countries) } : {}),
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
export function movedMention({ spans, ...mention }: StoredMention) {
  return { ...mention, spans: spans ? integers(spans) : null };
}

export function storedMention(article: string, mention: StoredMention): PersonMention {
  const { name, seed, positions = [], countries = [] } = mention;
  return { article, name, seed, countries, positions: parsePositions(positions) };
}

export function statedPositions(article: string, positions: readonly string[]): StatedPosition[] {
  return parsePositions(positions).map((position) => ({ article, position }));
}

function parsePositions(positions: readonly string[]): PositionClaim[] {
  return positions.map((json) => JSON.parse(json) as PositionClaim);
}
