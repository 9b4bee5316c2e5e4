/** What the operations of this folder answer: the parts of schema.graphql that the page uses. */

export type PartyKind = "AGENCY" | "PROVINCE" | "PERSON" | "COUNTRY";
export type VisitStatus = "DONE" | "PLANNED" | "CANCELLED";
export type VisitKind = "VISIT" | "WORKING_SESSION" | "STUDY_EXCHANGE" | "INSPECTION" | "COURTESY_CALL" | "STATE_VISIT";

export type RelationKind = "VISITED" | "SERVED" | "PART_OF" | "IN";

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

export interface VisitParty {
  readonly party: Party;
  readonly lead: boolean;
  readonly position: { readonly title: string; readonly agency: { readonly name: string } | null } | null;
}

export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly key: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: Article;
}

export interface Visit {
  readonly id: string;
  readonly status: VisitStatus;
  readonly kind: VisitKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly topics: readonly string[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly visitors: readonly VisitParty[];
  readonly hosts: readonly VisitParty[];
  readonly evidence: readonly Evidence[];
}

/** A page of visits, the latest first. */
export interface Visits {
  readonly nodes: readonly Visit[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A position of someone, with the passage that states it. */
export interface HeldPosition {
  readonly title: string;
  readonly former: boolean;
  readonly agency: Party | null;
  readonly person: Party;
  readonly country: Party | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Evidence[];
}

/** A party with what its own page shows; the fields of one kind are absent in the others. */
export interface PartyDetails extends Party {
  readonly positions?: readonly HeldPosition[];
  /** Why it is one person, a sentence each. */
  readonly why?: readonly string[];
  readonly province?: Party | null;
  readonly partOf?: Party | null;
  readonly visitsMade: Visits;
  readonly visitsHosted: Visits;
}

export interface Stats {
  readonly stats: Readonly<Record<"articles" | "visits" | "people" | "agencies", number>>;
  /** Those of the day that was asked for. */
  readonly provinces: { readonly totalCount: number };
}

export interface Pair {
  readonly visitor: Pick<Party, "id" | "name">;
  readonly host: Pick<Party, "id" | "name">;
  readonly times: number;
  readonly last: string | null;
}

export interface Pairs {
  readonly whoVisitedWhom: {
    readonly nodes: readonly Pair[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/** What is found by a question, by the kind of question. */
export type Answered =
  | { readonly __typename: "VisitsAnswer"; readonly visits: Visits }
  | { readonly __typename: "PairsAnswer"; readonly pairs: Nodes<Pair> }
  | { readonly __typename: "RankingAnswer"; readonly ranking: Nodes<Ranked> }
  | {
      readonly __typename: "ReturnsAnswer";
      readonly returns: Nodes<{ readonly visit: Visit; readonly returnVisit: Visit }>;
    }
  | { readonly __typename: "PeopleAnswer"; readonly people: Nodes<{ readonly positions: readonly HeldPosition[] }> }
  | { readonly __typename: "OfficeAnswer"; readonly holders: Nodes<HeldPosition> }
  | {
      readonly __typename: "PathAnswer";
      readonly path: { readonly steps: readonly { readonly via: PathLink }[] } | null;
    }
  | {
      readonly __typename: "UnreadAnswer";
      readonly candidates: readonly Party[];
      readonly examples: readonly string[];
    };

export interface Ranked {
  readonly party: Party;
  readonly times: number;
  readonly last: string | null;
}

export type PathLink =
  ({ readonly __typename: "Visit" } & Visit) | ({ readonly __typename: "Position" } & HeldPosition);

export interface AskAnswer {
  readonly ask: Answered & {
    readonly sentence: string;
    /** The query that answered; null where the question was not understood. */
    readonly query: { readonly text: string; readonly variables: object } | null;
  };
}

export interface PairVisits {
  readonly visitor: Party | null;
  readonly host: Party | null;
  readonly visits: Visits;
}

export interface PartyAnswer {
  readonly node: PartyDetails | null;
}

export interface Found {
  readonly search: { readonly nodes: readonly Party[] };
}

export interface ArticleText {
  readonly node: { readonly text: string | null } | null;
}

export interface Subgraph {
  readonly nodes: readonly Party[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly kind: RelationKind;
    readonly times: number | null;
  }[];
  readonly truncated: boolean;
}

export interface NeighbourhoodAnswer {
  readonly neighbourhood: Subgraph;
}
