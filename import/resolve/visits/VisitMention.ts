import type { VisitKind, VisitStatus } from "../../facts";

/** A visit as one article reports it, by ids: what visits are clustered from. People stand under the ids of their blocks. */
export interface VisitMention {
  readonly article: string;
  /** The id that this report would have alone. */
  readonly seed: string;
  readonly status: VisitStatus;
  readonly kind: VisitKind;
  readonly start: string | null;
  readonly end: string | null;
  /** The year is printed in the passage, or the article has its day; else it was told from other things in the article. */
  readonly yearSure: boolean;
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly places: readonly string[];
  /** Hosts and places that are one stop of a journey: a ministry, a school, not the authorities of a province. */
  readonly sites: readonly string[];
  readonly quote: string;
}
