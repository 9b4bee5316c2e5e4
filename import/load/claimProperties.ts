import { int } from "neo4j-driver";
import type { EntityClaim, VisitClaim } from "../resolve/Contribution";
import type { StatedPosition } from "../resolve/summariseCareer";
import type { ReportedVisit } from "../resolve/summariseVisit";
import { integers } from "./Transaction";

/** Properties of a REPORTS edge. Its own `start` and `end` are those of the passage; the dates of the visit are `from` and `to`. */
export function reportProperties(claim: VisitClaim) {
  return {
    quote: claim.quote,
    start: int(claim.span[0]),
    end: int(claim.span[1]),
    rule: claim.rule,
    confidence: claim.confidence,
    status: claim.status,
    kind: claim.kind,
    from: claim.start,
    to: claim.end,
    title: claim.title,
    visitors: claim.visitors.parties.map(({ id }) => id),
    hosts: claim.hosts.parties.map(({ id }) => id),
    visitorLead: claim.visitors.lead,
    hostLead: claim.hosts.lead,
    places: claim.places.map(({ id }) => id),
    topics: claim.topics.map(({ id }) => id),
    topicNames: claim.topics.map(({ name }) => name),
  };
}

/** Neo4j keeps no property that is null. */
export type StoredReport = Omit<ReportedVisit, "start" | "end" | "visitorLead" | "hostLead"> & {
  readonly from?: string;
  readonly to?: string;
  readonly visitorLead?: string;
  readonly hostLead?: string;
};

export function reportedVisit({ from, to, visitorLead, hostLead, ...report }: StoredReport): ReportedVisit {
  return {
    ...report,
    start: from ?? null,
    end: to ?? null,
    visitorLead: visitorLead ?? null,
    hostLead: hostLead ?? null,
  };
}

/** Properties of a MENTIONS edge; each of the positions of a person is the JSON of a PositionClaim. */
export function mentionProperties({ label, name, spans, positions }: EntityClaim) {
  return {
    name,
    spans: integers(spans.flat()),
    ...(label === "Person" ? { positions: positions.map((position) => JSON.stringify(position)) } : {}),
  };
}

export function statedPositions(article: string, positions: readonly string[]): StatedPosition[] {
  return positions.map((json) => ({ article, position: JSON.parse(json) as StatedPosition["position"] }));
}
