import type {
  PartyRow,
  PathRow,
  PersonConnectionRow,
  PositionConnectionRow,
  RankedPartyConnectionRow,
  ReciprocalVisitConnectionRow,
  VisitConnectionRow,
  VisitPairConnectionRow,
} from "../rows";

/** What every answer has; `type` is its type in the API. */
interface AnswerBase<Type extends string> {
  readonly type: Type;
  readonly question: string;
  readonly sentence: string | (() => Promise<string>);
}

/** An answer that a query gave. */
interface Answered<Type extends string> extends AnswerBase<Type> {
  readonly query: { readonly text: string; readonly variables: unknown };
}

export type VisitsAnswerRow = Answered<"VisitsAnswer"> & { readonly visits: VisitConnectionRow };
export type PairsAnswerRow = Answered<"PairsAnswer"> & { readonly pairs: VisitPairConnectionRow };
export type RankingAnswerRow = Answered<"RankingAnswer"> & { readonly ranking: RankedPartyConnectionRow };
export type ReturnsAnswerRow = Answered<"ReturnsAnswer"> & { readonly returns: ReciprocalVisitConnectionRow };
export type PeopleAnswerRow = Answered<"PeopleAnswer"> & { readonly people: PersonConnectionRow };
export type OfficeAnswerRow = Answered<"OfficeAnswer"> & { readonly holders: PositionConnectionRow };
export type PathAnswerRow = Answered<"PathAnswer"> & { readonly path: PathRow | null };
export interface UnreadAnswerRow extends AnswerBase<"UnreadAnswer"> {
  readonly query: null;
  readonly unread: readonly string[];
  readonly candidates: readonly PartyRow[];
  readonly examples: readonly string[];
}

export type AnswerRow =
  | VisitsAnswerRow
  | PairsAnswerRow
  | RankingAnswerRow
  | ReturnsAnswerRow
  | PeopleAnswerRow
  | OfficeAnswerRow
  | PathAnswerRow
  | UnreadAnswerRow;
