import { int } from "neo4j-driver";
import type { EntityClaim, VisitClaim } from "../resolve/Contribution";
import type { StatedPosition } from "../resolve/summariseCareer";
import type { ReportedVisit } from "../resolve/summariseVisit";
import { listOrNull } from "./listOrNull";
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

/** As an edge has it: Neo4j keeps no property that is null. */
export type StoredReport = Pick<ReportedVisit, "status" | "kind" | "title"> & {
  readonly from?: string;
  readonly to?: string;
} & Partial<Pick<ReportedVisit, "visitorLead" | "hostLead" | "visitors" | "hosts" | "places" | "topics">>;

export function reportedVisit({ from, to, ...report }: StoredReport): ReportedVisit {
  return {
    ...{ visitors: [], hosts: [], places: [], topics: [], visitorLead: null, hostLead: null },
    ...report,
    start: from ?? null,
    end: to ?? null,
  };
}

/** Properties of a MENTIONS edge; each of the positions of a person is the JSON of a PositionClaim. */
export function mentionProperties({ label, name, spans, positions }: EntityClaim) {
  return {
    name,
    spans: listOrNull(integers(spans.flat())),
    positions: label === "Person" ? listOrNull(positions.map((position) => JSON.stringify(position))) : null,
  };
}

export function statedPositions(article: string, positions: readonly string[]): StatedPosition[] {
  return positions.map((json) => ({ article, position: JSON.parse(json) as StatedPosition["position"] }));
}
