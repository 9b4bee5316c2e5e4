import { dateBounds } from "../../src/shared/dateBounds";
import type { VisitKind, VisitStatus } from "../facts";
import { agreedDates } from "./agreedDates";
import type { VisitClaim } from "./Contribution";
import { facingOneWay } from "./facingOneWay";
import { mostStated } from "./mostStated";

/** What a visit is, in view of all its reports. */
export interface VisitSummary {
  readonly status: VisitStatus;
  readonly kind: VisitKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly title: string;
  readonly visitors: readonly SidePlace[];
  readonly hosts: readonly SidePlace[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

export interface SidePlace {
  readonly party: string;
  readonly lead: boolean;
}

/** A claim by ids, as it is kept on the report. */
export type ReportedVisit = Pick<VisitClaim, "status" | "kind" | "start" | "end" | "yearSure" | "title"> & {
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly visitorLead: string | null;
  readonly hostLead: string | null;
  readonly places: readonly string[];
  readonly topics: readonly string[];
};

/** A report that it took place outweighs that it was called off, and that outweighs the plan. */
const STATUS_ORDER: readonly VisitStatus[] = ["done", "cancelled", "planned"];

/** Among kinds stated equally often the more telling one. */
const KIND_ORDER: readonly VisitKind[] = [
  "state_visit",
  "courtesy_call",
  "inspection",
  "study_exchange",
  "working_session",
  "visit",
];

/** Sums up the reports of one visit, at least one, by rules that no order of the reports changes. */
export function summariseVisit(reports: readonly ReportedVisit[]): VisitSummary {
  const facing = facingOneWay(reports);
  const told = facing.map(({ report }) => report);
  const { start, end } = agreedDates(reports);
  return {
    status: STATUS_ORDER.find((status) => reports.some((report) => report.status === status))!,
    kind: mostStated(
      reports.map(({ kind }) => kind),
      KIND_ORDER,
    )!,
    start,
    end,
    earliest: dateBounds(start).earliest,
    latest: dateBounds(end ?? start).latest,
    title: mostStated(facing.flatMap(({ report, turned }) => (turned ? [] : [report.title])))!,
    visitors: side(told, "visitors", "visitorLead"),
    hosts: side(told, "hosts", "hostLead"),
    places: union(reports.map(({ places }) => places)),
    topics: union(reports.map(({ topics }) => topics)),
  };
}

function side(
  reports: readonly ReportedVisit[],
  parties: "visitors" | "hosts",
  lead: "visitorLead" | "hostLead",
): SidePlace[] {
  const leads = new Set(reports.map((report) => report[lead]));
  return union(reports.map((report) => report[parties])).map((party) => ({ party, lead: leads.has(party) }));
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
