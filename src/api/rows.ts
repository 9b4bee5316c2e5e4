import type { RelationKind, VisitFilter } from "./generated/resolverTypes";

/** The labels of the nodes that the API shows. */
export const ROW_LABELS = ["Person", "Agency", "Province", "Country", "Place", "Topic", "Visit", "Article"] as const;
export type RowLabel = (typeof ROW_LABELS)[number];

/** What every row of a named node carries: the node's `id` property, and its label, by which the API tells types apart. */
interface NamedRow<Label extends RowLabel> {
  readonly label: Label;
  readonly id: string;
  readonly name: string;
}

export type PersonRow = NamedRow<"Person">;
export type ProvinceRow = NamedRow<"Province">;
export interface AgencyRow extends NamedRow<"Agency"> {
  /** Undefined where it was not read with the agency. */
  readonly province?: ProvinceRow | null;
}
export type CountryRow = NamedRow<"Country">;
export type PlaceRow = NamedRow<"Place">;
export type TopicRow = NamedRow<"Topic">;
export type PartyRow = PersonRow | AgencyRow | ProvinceRow | CountryRow;
export type NamedNodeRow = PartyRow | PlaceRow;

export interface VisitRow {
  readonly label: "Visit";
  readonly id: string;
  readonly title: string | null;
  readonly status: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface ArticleRow {
  readonly label: "Article";
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

/** What a search can find. */
export type FoundRow = NamedNodeRow | TopicRow | VisitRow;
export type NodeRow = FoundRow | ArticleRow;

export interface PositionRow {
  readonly person: PersonRow;
  readonly office: AgencyRow | CountryRow;
  readonly rank: number | null;
  readonly title: string;
  readonly former: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly confirmed: boolean;
  /** The first passage that states it, and the id of its article. */
  readonly passage: {
    readonly quote: string | null;
    readonly article: string;
    readonly start: number | null;
    readonly end: number | null;
  };
}

export interface ProvinceChangeRow {
  readonly province: ProvinceRow;
  readonly on: string | null;
}

export interface AgencyChangeRow {
  readonly agency: AgencyRow;
  readonly on: string | null;
  readonly partial: boolean;
}

/** The dates that bound the time in which a province or an agency existed under its name. */
export interface LifeRow {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface VisitPartyRow {
  readonly party: PartyRow;
  readonly lead: boolean;
  /** The visit and the ids of all parties on this side, for the office held at its time. */
  readonly visit: VisitRow;
  readonly side: ReadonlySet<string>;
}

export interface EvidenceRow {
  readonly article: ArticleRow;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly confirmed: boolean;
}

export interface MentionRow {
  readonly node: NamedNodeRow;
  /** Beginnings and ends in turn. */
  readonly spans: readonly number[];
}

export interface VisitPairRow {
  readonly visitor: PartyRow;
  readonly host: PartyRow;
  readonly times: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Which of the visits of the two are counted; an empty filter means all that are done. */
  readonly where: VisitFilter;
}

export interface RankedPartyRow {
  readonly party: PartyRow;
  readonly times: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface ReciprocalVisitRow {
  readonly visitor: PartyRow;
  readonly host: PartyRow;
  readonly visit: VisitRow;
  readonly returnVisit: VisitRow;
  readonly days: number;
}

/** A page of rows, as the connection types of the API have it. */
export interface Connection<Row, EdgeFields = unknown> {
  readonly edges: readonly ({ readonly cursor: () => string; readonly node: Row } & EdgeFields)[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  /** Counts when called. */
  readonly totalCount: () => Promise<number> | number;
}

export type PersonConnectionRow = Connection<PersonRow>;
export type AgencyConnectionRow = Connection<AgencyRow>;
export type ProvinceConnectionRow = Connection<ProvinceRow>;
export type VisitConnectionRow = Connection<VisitRow>;
export type ArticleConnectionRow = Connection<ArticleRow>;
export type VisitPairConnectionRow = Connection<VisitPairRow>;
export type RankedPartyConnectionRow = Connection<RankedPartyRow>;
export type ReciprocalVisitConnectionRow = Connection<ReciprocalVisitRow>;
export type PositionConnectionRow = Connection<PositionRow>;
export type SearchConnectionRow = Connection<FoundRow, { readonly score: number; readonly text: string }>;

/** Counts when called. */
type Figure<Value> = () => Promise<Value>;

export interface GraphStatsRow {
  readonly at: string;
  readonly articles: Figure<number>;
  readonly visits: Figure<number>;
  readonly visitsDone: Figure<number>;
  readonly people: Figure<number>;
  readonly agencies: Figure<number>;
  readonly provinces: Figure<number>;
  readonly countries: Figure<number>;
  readonly places: Figure<number>;
  readonly evidence: Figure<number>;
  readonly firstVisit: Figure<string | null>;
  readonly lastVisit: Figure<string | null>;
}

export interface PathRow {
  readonly steps: readonly PathStepRow[];
}

export interface PathStepRow {
  readonly from: PartyRow;
  readonly to: PartyRow;
  readonly via: VisitRow | PositionRow;
}

export interface SubgraphRow {
  readonly nodes: readonly PartyRow[];
  readonly edges: readonly SubgraphEdgeRow[];
  readonly truncated: boolean;
}

export interface SubgraphEdgeRow {
  /** The ends are among the parties of the subgraph, which have the rest. */
  readonly source: Pick<PartyRow, "id" | "label">;
  readonly target: Pick<PartyRow, "id" | "label">;
  readonly kind: RelationKind;
  readonly times: number | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly title: string | null;
}

export interface ExchangeCellRow {
  readonly visitor: PartyRow;
  readonly host: PartyRow;
  readonly times: number;
}
