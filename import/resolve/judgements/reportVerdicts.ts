import type { ReportRef } from "../visits/clusterVisits";
import { reportKey } from "./claimKey";
import type { Curation } from "./createCuration";

/** The judgement that a report is wrong, where that is the last that was said of it. */
export function rejectionOf(report: ReportRef, { factAt }: Curation): string | undefined {
  const verdict = factAt(reportKey(report));
  return verdict?.wrong ? verdict.judgement : undefined;
}

/** Whether a curator has said that a report is right. */
export const isConfirmed = (report: ReportRef, { factAt }: Curation): boolean =>
  factAt(reportKey(report))?.wrong === false;
