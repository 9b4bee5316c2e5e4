import type { EntityLabel, PartyLabel } from "../../src/graph/model";
import type { Span, VisitKind, VisitStatus } from "../facts";
import type { Standing } from "./people/Standing";

/** What one article states, as nodes and edges with their ids. The graph is a function of the set of these. */
export interface Contribution {
  readonly article: ArticleNode;
  /** Hash of all the rest: an article with the same digest changes nothing. */
  readonly digest: string;
  /** Each entity once, sorted by id. */
  readonly entities: readonly EntityClaim[];
  readonly links: readonly Link[];
  readonly reports: readonly VisitClaim[];
}

export interface ArticleNode {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly textHash: string;
  readonly extractor: string;
  /** Absent where bare facts were loaded. */
  readonly text: string | null;
}

export interface EntityRef {
  readonly id: string;
  readonly label: EntityLabel;
}

export interface PartyRef extends EntityRef {
  readonly label: PartyLabel;
}

export interface EntityClaim extends EntityRef {
  /** NFC, as this article has it. */
  readonly name: string;
  /** Empty for what the article names only inside another name, such as the province of an agency. */
  readonly spans: readonly Span[];
  /** Of a person. */
  readonly positions: readonly PositionClaim[];
  readonly person?: PersonClaim;
  /** Of an agency that goes by another id: the one that the article's words have. */
  readonly stated?: string;
}

/** What tells people of one name apart. Until the people of all articles are clustered, the id of a person is that of the block. */
export interface PersonClaim {
  readonly block: string;
  /** The id that this mention would have alone. */
  readonly seed: string;
  /** Tone keys of the foreign countries that the article is about; only for a foreign name. */
  readonly countries: readonly string[];
}

export interface PositionClaim {
  readonly title: string;
  /** Place of the title in the table of titles, 1 the highest; null where the table does not have it. */
  readonly rank: number | null;
  /** Agency or country; null where the title has none ("Chủ tịch nước"). */
  readonly office: PartyRef | null;
  readonly former: boolean;
  readonly span: Span | null;
  readonly evidence: string | null;
  /** Partial date at which it is attested. */
  readonly date: string | null;
  readonly standing: Standing;
}

/** An edge that a name states for itself, the same whichever article has the name. */
export interface Link {
  readonly type: "PART_OF" | "IN";
  readonly from: EntityRef;
  readonly to: EntityRef;
}

export interface VisitClaim {
  /** Until the reports of all articles are clustered, this is the seed. */
  readonly visit: string;
  /** The id that this report would have alone. */
  readonly seed: string;
  /** Ids of those hosts and places that are one stop of a journey, unlike the authorities of a province or a government. */
  readonly sites: readonly string[];
  readonly status: VisitStatus;
  readonly kind: VisitKind;
  readonly start: string | null;
  readonly end: string | null;
  /** The year of the start is printed in the quote, or follows from the day of the article. */
  readonly yearSure: boolean;
  readonly title: string;
  readonly visitors: SideClaim;
  readonly hosts: SideClaim;
  readonly places: readonly EntityRef[];
  readonly topics: readonly TopicClaim[];
  readonly quote: string;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

export interface SideClaim {
  readonly parties: readonly PartyRef[];
  readonly lead: string | null;
}

export interface TopicClaim extends EntityRef {
  readonly name: string;
}
