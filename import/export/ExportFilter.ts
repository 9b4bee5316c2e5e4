import { isPublic } from "../../src/graph/isPublic";
import type { VisitStatus } from "../facts";

/** Which visits are exported, with all that belongs to them; an empty filter means the whole graph. */
export interface ExportFilter {
  /** ISO dates, both included: a visit counts when it can have taken place between them. */
  readonly from?: string;
  readonly to?: string;
  readonly status?: VisitStatus;
  /** Name of a party, in full, that made or hosted the visit. */
  readonly party?: string;
}

const TESTS: { readonly [field in keyof Required<ExportFilter>]: string } = {
  from: "visit.latest >= $from",
  to: "visit.earliest <= $to",
  status: "visit.status = $status",
  party: `EXISTS { MATCH (visit)<-[:MADE|HOSTED]-(party {name: $party}) WHERE ${isPublic("party")} }`,
};

/** The Cypher condition on a `visit` that the filter makes, with the filter for its parameters; null for the empty filter. */
export function visitTest(filter: ExportFilter): string | null {
  const fields = (Object.keys(TESTS) as (keyof ExportFilter)[]).filter((field) => filter[field] !== undefined);
  return fields.length > 0 ? fields.map((field) => TESTS[field]).join(" AND ") : null;
}
