import type { Knowledge } from "../knowledge";
import type { Contribution } from "./Contribution";
import { NO_CURATION, type Curation } from "./judgements/createCuration";
import { rejectionOf } from "./judgements/reportVerdicts";
import { createPeopleClusterer, type PeopleClusterer } from "./people/createPeopleClusterer";
import { identifyPeople, type IdentifiedPeople } from "./people/identifyPeople";
import type { PersonMention } from "./people/PersonMention";
import { personMentions } from "./people/personMentions";
import { clusterVisits, visitByReport, type ReportRef, type VisitCluster } from "./visits/clusterVisits";
import type { VisitMention } from "./visits/VisitMention";
import { visitMentions } from "./visits/visitMentions";
import { withPeople } from "./withPeople";
import { withVisits } from "./withVisits";

/** Who is who, and which visit is which, in view of all articles. */
export interface Identities extends IdentifiedPeople {
  readonly visits: readonly VisitCluster[];
  /** The visit that a report is of, or the judgement that rejects it. */
  readonly visitOf: (report: ReportRef) => string;
}

/** Identities from all mentions of people, by block, all reports of visits, and all judgements. Pure, and a function of their sets. */
export function findIdentities(
  clusterPeople: PeopleClusterer,
  blocks: Iterable<readonly [block: string, mentions: readonly PersonMention[]]>,
  reports: readonly VisitMention[],
  curation: Curation = NO_CURATION,
): Identities {
  const visits = clusterVisits(
    reports.filter((report) => rejectionOf(report, curation) === undefined),
    curation,
  );
  return { ...identifyPeople(clusterPeople, blocks, curation), visits, visitOf: visitByReport(visits, curation) };
}

/**
 * The contributions of all articles with the ids that their people and visits have in view of each other: what an import of them
 * into an empty graph makes.
 */
export function identify(contributions: readonly Contribution[], knowledge: Knowledge): Contribution[] {
  const { personOf, visitOf } = findIdentities(
    createPeopleClusterer(knowledge),
    personMentions(contributions),
    contributions.flatMap(visitMentions),
  );
  return contributions.map((contribution) => withVisits(withPeople(contribution, personOf), visitOf));
}
