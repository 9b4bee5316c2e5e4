import type { PartyRef, SideClaim } from "./Contribution";
import { entityId } from "./entityId";

export interface VisitIdentity {
  readonly article: string;
  readonly visitor: PartyRef | null;
  readonly host: PartyRef | null;
  readonly visitors: SideClaim;
  readonly hosts: SideClaim;
  readonly start: string | null;
  readonly evidence: string;
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The same leading visitor at the same leading host on the same day is one visit, whoever reports it. Without a whole date or
 * with a side unnamed there is no telling, and the visit is its article's own.
 */
export function visitId({ article, visitor, host, visitors, hosts, start, evidence }: VisitIdentity): string {
  if (visitor && host && start && FULL_DATE.test(start)) return entityId("Visit", visitor.id, host.id, start);
  const ids = ({ parties }: SideClaim) => parties.map(({ id }) => id).join(" ");
  return entityId("Visit", "of one article", article, evidence, ids(visitors), ids(hosts), start);
}
