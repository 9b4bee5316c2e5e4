import { reportKey } from "../judgements/claimKey";
import { NO_CURATION, type Curation } from "../judgements/createCuration";
import { rejectionOf } from "../judgements/reportVerdicts";
import { clusterVisits, type ReportRef, type VisitCluster } from "./clusterVisits";
import type { VisitMention } from "./VisitMention";

/** Which visit is which, among those that some reports are of. */
export interface IdentifiedVisits {
  readonly visits: readonly VisitCluster[];
  /** The visit that a report is of, or the judgement that rejects it. */
  readonly visitOf: (report: ReportRef) => string;
}

/** Clusters the reports that nobody rejected. */
export function identifyVisits(reports: readonly VisitMention[], curation: Curation = NO_CURATION): IdentifiedVisits {
  const visits = clusterVisits(
    reports.filter((report) => rejectionOf(report, curation) === undefined),
    curation,
  );
  const ids = new Map(visits.flatMap(({ id, reports: of }) => of.map((report) => [reportKey(report), id] as const)));
  return { visits, visitOf: (report) => rejectionOf(report, curation) ?? ids.get(reportKey(report))! };
}
