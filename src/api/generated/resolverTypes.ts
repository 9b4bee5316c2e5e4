// Generated from schema.graphql by `npm run codegen`; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow, AgencyRow, AgencyChangeRow, ProvinceRow, ProvinceChangeRow, CountryRow, PlaceRow, TopicRow, PositionRow, VisitRow, VisitPartyRow, EvidenceRow, ArticleRow, MentionRow, VisitPairRow, RankedPartyRow, ReciprocalVisitRow, RankedPartyConnectionRow, ReciprocalVisitConnectionRow, PositionConnectionRow, PersonConnectionRow, AgencyConnectionRow, ProvinceConnectionRow, VisitConnectionRow, ArticleConnectionRow, VisitPairConnectionRow, SearchConnectionRow, GraphStatsRow, PathRow, PathStepRow, SubgraphRow, SubgraphEdgeRow, ExchangeCellRow } from '../rows';
import type { JudgedRow, NotJudgedRow } from '../curation/judge';
import type { SuggestionRow } from '../curation/queue';
import type { JudgementRow } from '../curation/Curator';
import type { VisitsAnswerRow, PairsAnswerRow, RankingAnswerRow, ReturnsAnswerRow, PeopleAnswerRow, OfficeAnswerRow, PathAnswerRow, UnreadAnswerRow } from '../ask/answerRows';
import type { Context } from '../Context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `2024-02-22`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339 with an offset, `2024-02-22T08:30:00+07:00`. */
  DateTime: { input: string; output: string; }
  /** A date as far as it is known: `2024-02-22`, `2024-02`, `2024`, or `--02-22` and `--02` where the year is unknown. */
  PartialDate: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Where questions are asked. */
export type Query = {
  /**
   * One thing by its id; null when there is none, or none that is public. An id that was given out before gives what it has become,
   * which lists it among its `formerIds`; in filters and other arguments it means the same.
   */
  node?: Maybe<Node>;
  /** Several things by their ids, also former ones, in the order asked; null at each place where there is none. */
  nodes: Array<Maybe<Node>>;
  /**
   * Answers a question in plain Vietnamese, with or without accents: `Ai đã thăm Bắc Ninh năm 2024?`. It is read by rules and tables. What
   * cannot be read, or names nothing or several things, is answered by an UnreadAnswer that says so.
   */
  ask: Answer;
  /**
   * Finds things by words of their names, with or without accents, abbreviations allowed: `so tttt bac ninh` finds
   * "Sở Thông tin và Truyền thông tỉnh Bắc Ninh". Names that carry the very accents of the query come first. Visits are found by words of the
   * passages that state them, and come after all names.
   */
  search: SearchConnection;
  /** People who hold or held an office, or took part in a visit in one. */
  people: PersonConnection;
  /** Public bodies, party bodies, companies, schools, associations. */
  agencies: AgencyConnection;
  /** Provinces and centrally-run cities of Việt Nam. */
  provinces: ProvinceConnection;
  /** Visits; those done when `where` names no status. */
  visits: VisitConnection;
  /** The articles that were read. */
  articles: ArticleConnection;
  /**
   * Who visited whom, and how often: pairs of a visitor and a host, those with most visits first, of equally many those with the
   * latest visit. `where` selects the visits that count, those done when it names no status. Where it selects visitors (or hosts)
   * of the very kind asked for, only they stand in the pairs, not those who travelled with them.
   */
  whoVisitedWhom: VisitPairConnection;
  /** Who visited most, or was visited most: those with most visits first, then by name. */
  mostConnected: RankedPartyConnection;
  /** Who went on the same visits as a party, on its side: those with most visits in common first, then by name. */
  coVisitors: RankedPartyConnection;
  /**
   * Visits of a party, or to it, that were returned: each return with the latest visit before it in the opposite direction, the latest
   * return first. Visits without a year are left out.
   */
  reciprocalVisits: ReciprocalVisitConnection;
  /**
   * Who held an office one after the other, as far as articles attest it: by the earliest date for which each is attested in it. Undated,
   * a former holder comes first and a present one last.
   */
  successors: PositionConnection;
  /**
   * One of the shortest ways from one party to another along visits done (in either direction) and positions; null when there is
   * none of that length.
   */
  path?: Maybe<Path>;
  /** The parties around one, nearest first and of these the ones with most exchanges first, with all relations among them: ready to draw. */
  neighbourhood: Subgraph;
  /** How often each party of a kind visited each other one: the cells that are not empty, the fullest first, at most 5,000. */
  exchangeMatrix: Array<ExchangeCell>;
  /** How many visits there are in each period, the earliest first, empty periods left out. Visits not dated as precisely are left out. */
  timeline: Array<TimelineBucket>;
  /**
   * Pairs of people who may be one, for a curator to say: the most doubtful, and those who took part in most visits, first. It needs a token
   * with the role curator.
   */
  suggestions: Array<Suggestion>;
  /** What curators have said, the latest first. It needs a token with the role curator. */
  judgements: Array<Judgement>;
  /** How much there is. */
  stats: GraphStats;
};


/** Where questions are asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions are asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where questions are asked. */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/** Where questions are asked. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryPeopleArgs = {
  where?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryAgenciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryProvincesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProvinceFilter>;
  orderBy?: InputMaybe<Array<ProvinceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryVisitsArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryArticlesArgs = {
  where?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<Array<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryWhoVisitedWhomArgs = {
  where?: InputMaybe<VisitFilter>;
  visitorKind?: InputMaybe<PartyKind>;
  hostKind?: InputMaybe<PartyKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryMostConnectedArgs = {
  by?: InputMaybe<VisitRole>;
  kind?: InputMaybe<PartyKind>;
  where?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryCoVisitorsArgs = {
  party: Scalars['ID']['input'];
  kind?: InputMaybe<PartyKind>;
  where?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryReciprocalVisitsArgs = {
  party: Scalars['ID']['input'];
  kind?: InputMaybe<PartyKind>;
  where?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QuerySuccessorsArgs = {
  office: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where questions are asked. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions are asked. */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<VisitFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions are asked. */
export type QueryExchangeMatrixArgs = {
  kind?: InputMaybe<PartyKind>;
  where?: InputMaybe<VisitFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Where questions are asked. */
export type QueryTimelineArgs = {
  where?: InputMaybe<VisitFilter>;
  bucket?: InputMaybe<TimeBucket>;
};


/** Where questions are asked. */
export type QuerySuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where questions are asked. */
export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type Mutation = {
  /** People, agencies or visits are one, be their names ever so different. */
  judgeSame: CurationResult;
  /** People, agencies or visits are not one, whatever the rules find. */
  judgeDifferent: CurationResult;
  /** Whom some articles mean by a person, or the visit that they report, is another than that of the rest. */
  split: CurationResult;
  /** What articles report of a visit is wrong. Where no report is left, the visit is gone until the judgement is undone. */
  rejectReports: CurationResult;
  /** What articles report of a visit is right. */
  acceptReports: CurationResult;
  /** That a person holds or held an office is wrong. */
  rejectPosition: CurationResult;
  /** That a person holds or held an office is right. */
  acceptPosition: CurationResult;
  /** A judgement no longer holds; undo the undoing to bring it back. */
  undoJudgement: CurationResult;
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationJudgeSameArgs = {
  ids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationJudgeDifferentArgs = {
  ids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationSplitArgs = {
  id: Scalars['ID']['input'];
  articles: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationRejectReportsArgs = {
  visit: Scalars['ID']['input'];
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationAcceptReportsArgs = {
  visit: Scalars['ID']['input'];
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationRejectPositionArgs = {
  person: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  office?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationAcceptPositionArgs = {
  person: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  office?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What curators say where the rules are wrong. It needs a token with the role curator, and is recorded under the token's name, with time and reason. */
export type MutationUndoJudgementArgs = {
  judgement: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What came of a curator's request. */
export type CurationResult = Judged | NotJudged;

/** A judgement that now holds. */
export type Judged = {
  /** What was recorded. */
  judgement: Judgement;
  /** What the judgement is about, as it is now; without people who hold no office, and without visits that nobody reports any more. */
  subjects: Array<Node>;
};

/** A request that cannot be granted; nothing was recorded. */
export type NotJudged = {
  /** What is in the way. */
  code: NotJudgedCode;
  /** The same in a sentence, with the value that is to blame. */
  message: Scalars['String']['output'];
  /** The way out, where there is one. */
  hint?: Maybe<Scalars['String']['output']>;
};

/** What can be in the way of a judgement. */
export type NotJudgedCode =
  /** There is no such person, agency or visit. */
  | 'SUBJECT_NOT_FOUND'
  /** This cannot be said of these: they are of two kinds, one already, or no article states it. */
  | 'SUBJECT_UNSUITABLE'
  /** There is no such judgement. */
  | 'JUDGEMENT_NOT_FOUND'
  /** A part of it is not as it must be, such as an empty reason. */
  | 'JUDGEMENT_INVALID';

/** What a curator said. */
export type Judgement = {
  /** Made of all that it says. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: JudgementKind;
  /** Who said it, as the token names them. */
  author: Scalars['String']['output'];
  /** When it was said; of two that contradict each other the later holds. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The names of what it is about, as they were then. */
  about: Array<Scalars['String']['output']>;
  /** The id of the judgement that it takes back, of an UNDO. */
  undoes?: Maybe<Scalars['ID']['output']>;
  /** Whether it has not been taken back since. */
  holds: Scalars['Boolean']['output'];
};

/** Two people who may be one. */
export type Suggestion = {
  /** One of them. */
  a: Person;
  /** The other. */
  b: Person;
  /** What speaks for it: the offices, and what they have in common. */
  why: Scalars['String']['output'];
  /** How many others of the name are to be expected in such offices: at 1 it is as likely as not that the two are one. */
  expected: Scalars['Float']['output'];
};

/** What a judgement says. */
export type JudgementKind =
  /** All that it names is one. */
  | 'SAME'
  /** What it names is not one. */
  | 'DIFFERENT'
  /** Reports or positions are wrong. */
  | 'REJECT'
  /** Reports or positions are right. */
  | 'ACCEPT'
  /** Another judgement no longer holds. */
  | 'UNDO';

/** Anything with an id. */
export type Node = {
  /** Opaque, and the same for as long as an article states the thing. */
  id: Scalars['ID']['output'];
};

/** What can go on a visit or receive one. */
export type Party = {
  /** Opaque, and the same for as long as an article states the party. */
  id: Scalars['ID']['output'];
  /** The full name with its accents. */
  name: Scalars['String']['output'];
  /** What kind of party it is. */
  kind: PartyKind;
  /** The visits that it made. */
  visitsMade: VisitConnection;
  /** The visits that it received. */
  visitsHosted: VisitConnection;
};


/** What can go on a visit or receive one. */
export type PartyVisitsMadeArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can go on a visit or receive one. */
export type PartyVisitsHostedArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of party. */
export type PartyKind =
  /** A person in an office. */
  | 'PERSON'
  /** A public body, party body, company, school or association. */
  | 'AGENCY'
  /** A province or centrally-run city of Việt Nam. */
  | 'PROVINCE'
  /** A country. */
  | 'COUNTRY';

/** A person who holds or held an office. People who hold none in any article are not published. */
export type Person = Node & Party & {
  /** Opaque, and the same for as long as an article states the person. */
  id: Scalars['ID']['output'];
  /** The full name with its accents. */
  name: Scalars['String']['output'];
  /** Always PERSON. */
  kind: PartyKind;
  /** Other ids that lead to this person: given out when articles, or curators, told of several. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * Why what articles say of people of this name is taken to be of one person: a sentence for each pair of offices that was found to be
   * one person's, and the reason of each judgement of a curator. Empty where all articles say the same.
   */
  why: Array<Scalars['String']['output']>;
  /** The offices that articles attest, the present ones first. */
  positions: Array<Position>;
  /** The visits that this person made. */
  visitsMade: VisitConnection;
  /** The visits that this person received. */
  visitsHosted: VisitConnection;
};


/** A person who holds or held an office. People who hold none in any article are not published. */
export type PersonVisitsMadeArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office. People who hold none in any article are not published. */
export type PersonVisitsHostedArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A public body, party body, company, school or association. */
export type Agency = Node & Party & {
  /** Opaque, and the same for as long as an article states the agency. */
  id: Scalars['ID']['output'];
  /** The full name with its accents, abbreviations written out. */
  name: Scalars['String']['output'];
  /** Always AGENCY. */
  kind: PartyKind;
  /** Other ids that lead to this agency: those of agencies that curators have judged to be the same. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The province in which it has its seat; null for a central or foreign body, or when unknown. */
  province?: Maybe<Province>;
  /** The body of which it is a part, when its name says so. */
  partOf?: Maybe<Agency>;
  /** From when it existed under this name; null when that is not known. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it existed under this name; null while it stands, or when that is not known. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** What became of it by merger, division or renaming, the earliest change first and the body that goes on as the whole before those that took over a part. */
  became: Array<AgencyChange>;
  /** The agencies that it was made from, or took over a part of, the earliest change first. */
  madeFrom: Array<AgencyChange>;
  /** The people of whom articles attest an office here, by name. */
  people: PersonConnection;
  /** The visits that this agency made. */
  visitsMade: VisitConnection;
  /** The visits that this agency received. */
  visitsHosted: VisitConnection;
};


/** A public body, party body, company, school or association. */
export type AgencyPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, party body, company, school or association. */
export type AgencyVisitsMadeArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, party body, company, school or association. */
export type AgencyVisitsHostedArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A province or centrally-run city of Việt Nam, of today or of before the mergers of 2025. */
export type Province = Node & Party & {
  /** Opaque, and the same for as long as the province is known here. */
  id: Scalars['ID']['output'];
  /** The short name with its accents, `Bắc Ninh`. */
  name: Scalars['String']['output'];
  /** Always PROVINCE. */
  kind: PartyKind;
  /** From when it existed under this name; null when it did before 1989. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when it existed under this name; null while it stands. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What became of it by merger or renaming, the earliest change first; empty while it stands. */
  became: Array<ProvinceChange>;
  /** The provinces that it was made from, the earliest change first. */
  madeFrom: Array<ProvinceChange>;
  /** The agencies that have their seat in it, by name. */
  agencies: AgencyConnection;
  /** The visits that this province made. */
  visitsMade: VisitConnection;
  /** The visits that this province received. */
  visitsHosted: VisitConnection;
};


/** A province or centrally-run city of Việt Nam, of today or of before the mergers of 2025. */
export type ProvinceAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A province or centrally-run city of Việt Nam, of today or of before the mergers of 2025. */
export type ProvinceVisitsMadeArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A province or centrally-run city of Việt Nam, of today or of before the mergers of 2025. */
export type ProvinceVisitsHostedArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A merger or renaming. */
export type ProvinceChange = {
  /** The province at the other end of the change. */
  province: Province;
  /** The day from which it holds. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** A merger, division or renaming, between agencies that articles state. */
export type AgencyChange = {
  /** The agency at the other end of the change. */
  agency: Agency;
  /** The date from which it holds, as far as it is known. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** True where the agency was divided among several, or this one took over a part only. */
  partial: Scalars['Boolean']['output'];
};

/** A country that is a party of a visit. */
export type Country = Node & Party & {
  /** Opaque, and the same for as long as an article states the country. */
  id: Scalars['ID']['output'];
  /** The Vietnamese name with its accents, `Nhật Bản`. */
  name: Scalars['String']['output'];
  /** Always COUNTRY. */
  kind: PartyKind;
  /** The visits that this country made. */
  visitsMade: VisitConnection;
  /** The visits that this country received. */
  visitsHosted: VisitConnection;
};


/** A country that is a party of a visit. */
export type CountryVisitsMadeArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country that is a party of a visit. */
export type CountryVisitsHostedArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a visit took place: a site, a building, a town. */
export type Place = Node & {
  /** Opaque, and the same for as long as an article states the place. */
  id: Scalars['ID']['output'];
  /** The name with its accents. */
  name: Scalars['String']['output'];
  /** The province in which it lies, when known. */
  province?: Maybe<Province>;
};

/** What visits are about. */
export type Topic = Node & {
  /** Opaque, and the same for as long as a visit is about the topic. */
  id: Scalars['ID']['output'];
  /** The name with its accents. */
  name: Scalars['String']['output'];
  /** The visits about it. */
  visits: VisitConnection;
};


/** What visits are about. */
export type TopicVisitsArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An office that a person holds or held in an agency. */
export type Position = {
  /** Who. */
  person: Person;
  /** The agency in which it is held; null for an office of a foreign state. */
  agency?: Maybe<Agency>;
  /** The foreign state whose office it is; null for an office in an agency. */
  country?: Maybe<Country>;
  /** The title without the agency, `Giám đốc`. */
  title: Scalars['String']['output'];
  /** True when the articles call it a former one. */
  former: Scalars['Boolean']['output'];
  /** The earliest date for which an article attests it. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** The latest date for which an article attests it. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** The first passage that states it; none when no article says where. */
  evidence: Array<Evidence>;
  /** Whether a curator has said that it is right. */
  confirmed: Scalars['Boolean']['output'];
};

/**
 * One party going to another on one occasion, to visit, work, learn, inspect or pay a call. However many articles report it, it is
 * one visit.
 */
export type Visit = Node & {
  /** Opaque, and the same for as long as an article states the visit. */
  id: Scalars['ID']['output'];
  /** Other ids that lead to this visit: given out when its reports were taken for several. */
  formerIds: Array<Scalars['ID']['output']>;
  /** A line in Vietnamese that names the sides. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whether it took place. */
  status: VisitStatus;
  /** What sort of visit it is. */
  kind: VisitKind;
  /** Its first day, as far as it is known. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day, as far as it is known. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `start` can mean; null when the year is unknown. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day that `end` can mean; null when the year is unknown. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** Who went. */
  visitors: Array<VisitParty>;
  /** Who received them. */
  hosts: Array<VisitParty>;
  /** Where it took place, beyond the hosts themselves. */
  places: Array<Place>;
  /** What it was about. */
  topics: Array<Scalars['String']['output']>;
  /** The passages that state it, at least one for each article that reports it. */
  evidence: Array<Evidence>;
};

/** A party on one side of a visit. */
export type VisitParty = {
  /** The party. */
  party: Party;
  /** True for the one who headed this side. */
  lead: Scalars['Boolean']['output'];
  /** For a person, the office held at the time of the visit, as far as articles attest one. */
  position?: Maybe<Position>;
};

/** What became of a visit. */
export type VisitStatus =
  /** It took place, or is taking place. */
  | 'DONE'
  /** It was announced. */
  | 'PLANNED'
  /** It was called off. */
  | 'CANCELLED';

/** Sorts of visit. */
export type VisitKind =
  /** A visit in general (thăm). */
  | 'VISIT'
  /** A meeting to work together (làm việc). */
  | 'WORKING_SESSION'
  /** An exchange of experience, a study visit (trao đổi, học tập kinh nghiệm). */
  | 'STUDY_EXCHANGE'
  /** An inspection or survey (kiểm tra, khảo sát, thị sát). */
  | 'INSPECTION'
  /** A courtesy call (chào xã giao). */
  | 'COURTESY_CALL'
  /** An official visit of one state to another (thăm chính thức, thăm cấp nhà nước). */
  | 'STATE_VISIT';

/** The passage of an article that states a visit. */
export type Evidence = {
  /** The article. */
  article: Article;
  /** The passage, verbatim. */
  quote: Scalars['String']['output'];
  /** Where the passage begins in the article's text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Where the passage ends in the article's text, in UTF-16 units, itself not included. */
  end: Scalars['Int']['output'];
  /** The name of the rule that found it. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The share of visits told so that a reader found right, 0 to 1, as measured on articles that no rule was written from. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Whether a curator has said that it is right. What a curator has said to be wrong is no evidence. */
  confirmed: Scalars['Boolean']['output'];
};

/** An article that was read. */
export type Article = Node & {
  /** Opaque, and the same for as long as the article is in the graph. */
  id: Scalars['ID']['output'];
  /** The name under which it was imported. */
  key: Scalars['String']['output'];
  /** Its headline, when known. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its address, when known. */
  url?: Maybe<Scalars['String']['output']>;
  /** Its publisher, when known. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it was published, as far as it is known. */
  published?: Maybe<Scalars['PartialDate']['output']>;
  /** Its text as it was read, to which the offsets of evidence refer; null when only its facts were loaded. */
  text?: Maybe<Scalars['String']['output']>;
  /** The visits that it reports. */
  visits: VisitConnection;
  /** The parties and places that it names. */
  mentions: Array<Mention>;
};


/** An article that was read. */
export type ArticleVisitsArgs = {
  where?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A party or place named in an article. */
export type Mention = {
  /** What is named. */
  node: Mentionable;
  /** Every passage that names it. */
  spans: Array<Span>;
};

/** What an article can mention. */
export type Mentionable = Person | Agency | Province | Country | Place;

/** A passage of an article's text. */
export type Span = {
  /** Where it begins, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Where it ends, in UTF-16 units, itself not included. */
  end: Scalars['Int']['output'];
};

/** A visitor, a host, and the visits from the one to the other. */
export type VisitPair = {
  /** Who went. */
  visitor: Party;
  /** Who received them. */
  host: Party;
  /** How many visits there are. */
  times: Scalars['Int']['output'];
  /** The start of the earliest dated visit. */
  first?: Maybe<Scalars['PartialDate']['output']>;
  /** The end of the latest dated visit. */
  last?: Maybe<Scalars['PartialDate']['output']>;
  /** The visits themselves, among those that `where` selects. */
  visits: VisitConnection;
};


/** A visitor, a host, and the visits from the one to the other. */
export type VisitPairVisitsArgs = {
  orderBy?: InputMaybe<Array<VisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The sides of a visit. */
export type VisitRole =
  /** Those who went. */
  | 'VISITING'
  /** Those who received them. */
  | 'VISITED'
  /** Both sides. */
  | 'EITHER';

/** A party, and its visits that count. */
export type RankedParty = {
  /** Who. */
  party: Party;
  /** How many visits there are. */
  times: Scalars['Int']['output'];
  /** The start of the earliest dated visit. */
  first?: Maybe<Scalars['PartialDate']['output']>;
  /** The end of the latest dated visit. */
  last?: Maybe<Scalars['PartialDate']['output']>;
};

/** A visit and its return. */
export type ReciprocalVisit = {
  /** Who went first. */
  visitor: Party;
  /** Who received them, and visited them in return. */
  host: Party;
  /** The visit. */
  visit: Visit;
  /** Its return. */
  returnVisit: Visit;
  /** Days from the last day that the visit can mean to the first that the return can mean. */
  days: Scalars['Int']['output'];
};

/** A way from one party to another. */
export type Path = {
  /** The steps, in order; none when both ends are the same party. */
  steps: Array<PathStep>;
};

/** One step of a path, from one party to another. */
export type PathStep = {
  /** Where the step begins. */
  from: Party;
  /** Where the step ends. */
  to: Party;
  /** What connects the two: the latest visit done between them, in either direction, or a position. Both carry their evidence. */
  via: PathLink;
};

/** What connects two parties. */
export type PathLink = Visit | Position;

/** Parties and the relations among them. */
export type Subgraph = {
  /** The parties, the one in the middle first. */
  nodes: Array<Party>;
  /** All relations among these parties. */
  edges: Array<SubgraphEdge>;
  /** True when there are more parties within reach than `limit` let in. */
  truncated: Scalars['Boolean']['output'];
};

/** A relation between two parties of a subgraph. */
export type SubgraphEdge = {
  /** The id of the party that it leads from. */
  source: Scalars['ID']['output'];
  /** The id of the party that it leads to. */
  target: Scalars['ID']['output'];
  /** What sort of relation it is. */
  kind: RelationKind;
  /** How many visits there are, for VISITED. */
  times?: Maybe<Scalars['Int']['output']>;
  /** The start of the earliest dated visit, or the earliest date for which the position is attested. */
  first?: Maybe<Scalars['PartialDate']['output']>;
  /** The end of the latest dated visit, or the latest date for which the position is attested. */
  last?: Maybe<Scalars['PartialDate']['output']>;
  /** The title of the position, for SERVED. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Sorts of relation between parties. */
export type RelationKind =
  /** The source visited the target. */
  | 'VISITED'
  /** The source, a person, holds or held an office in the target. */
  | 'SERVED'
  /** The source is a part of the target, an agency. */
  | 'PART_OF'
  /** The source, an agency, has its seat in the target, a province. */
  | 'IN';

/** How often one party visited another. */
export type ExchangeCell = {
  /** Who went. */
  visitor: Party;
  /** Who received them. */
  host: Party;
  /** How many visits there are. */
  times: Scalars['Int']['output'];
};

/** Lengths of a period. */
export type TimeBucket =
  /** A calendar year. */
  | 'YEAR'
  /** A calendar month. */
  | 'MONTH'
  /** A day. */
  | 'DAY';

/** The visits of one period. */
export type TimelineBucket = {
  /** The year, month or day. */
  period: Scalars['PartialDate']['output'];
  /** How many visits begin in it. */
  times: Scalars['Int']['output'];
};

/** How much there is of each thing. */
export type GraphStats = {
  /** When it was counted. */
  at: Scalars['DateTime']['output'];
  /** Articles read. */
  articles: Scalars['Int']['output'];
  /** Visits of any status. */
  visits: Scalars['Int']['output'];
  /** Visits done. */
  visitsDone: Scalars['Int']['output'];
  /** Public people. */
  people: Scalars['Int']['output'];
  /** Agencies. */
  agencies: Scalars['Int']['output'];
  /** Provinces, of today and of before. */
  provinces: Scalars['Int']['output'];
  /** Countries. */
  countries: Scalars['Int']['output'];
  /** Places. */
  places: Scalars['Int']['output'];
  /** Passages that state a visit. */
  evidence: Scalars['Int']['output'];
  /** The first day of the earliest dated visit done. */
  firstVisit?: Maybe<Scalars['Date']['output']>;
  /** The last day of the latest dated visit done. */
  lastVisit?: Maybe<Scalars['Date']['output']>;
};

/** What `search` can look for. */
export type SearchKind =
  /** People. */
  | 'PERSON'
  /** Agencies. */
  | 'AGENCY'
  /** Provinces. */
  | 'PROVINCE'
  /** Countries. */
  | 'COUNTRY'
  /** Places. */
  | 'PLACE'
  /** Topics of visits. */
  | 'TOPIC'
  /** Visits, by their passages. */
  | 'VISIT';

/** What `search` can find. */
export type SearchResult = Person | Agency | Province | Country | Place | Topic | Visit;

/** An answer to a question in plain Vietnamese. */
export type Answer = {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it; null where the question was not understood. */
  query?: Maybe<AnswerQuery>;
};

/** A query of this API, ready to be sent. */
export type AnswerQuery = {
  /** The GraphQL text. */
  text: Scalars['String']['output'];
  /** The variables that go with it. */
  variables: Scalars['JSON']['output'];
};

/** Which visits there are: who visited whom, how many times, when. */
export type VisitsAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** Their first page, the latest first unless the first was asked for. */
  visits: VisitConnection;
};

/** Who visited whom. */
export type PairsAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** The first page of pairs. */
  pairs: VisitPairConnection;
};

/** Who visited most, was visited most, or went along most. */
export type RankingAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** The first page of the ranking. */
  ranking: RankedPartyConnection;
};

/** Who visited back. */
export type ReturnsAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** The first page of returned visits. */
  returns: ReciprocalVisitConnection;
};

/** Which offices a person holds or held. */
export type PeopleAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** Everyone of that name. */
  people: PersonConnection;
};

/** Who holds or held an office. */
export type OfficeAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** The first page of holders, in the order of time. */
  holders: PositionConnection;
};

/** What connects two parties. */
export type PathAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** The answer in a sentence of Vietnamese, with the first few of what was found. */
  sentence: Scalars['String']['output'];
  /** The query of this API that answers it. */
  query: AnswerQuery;
  /** One of the shortest ways; null when there is none. */
  path?: Maybe<Path>;
};

/** What could not be answered, and why. */
export type UnreadAnswer = Answer & {
  /** The question as asked. */
  question: Scalars['String']['output'];
  /** In Vietnamese, what could not be read, and examples of what can. */
  sentence: Scalars['String']['output'];
  /** Always null. */
  query?: Maybe<AnswerQuery>;
  /** The words that could not be read, or that name nothing or several things. */
  unread: Array<Scalars['String']['output']>;
  /** What a name may mean, where it may mean several things. */
  candidates: Array<Party>;
  /** A question of each kind that can be answered. */
  examples: Array<Scalars['String']['output']>;
};

/** Where a page of results stands among all of them. */
export type PageInfo = {
  /** Whether more follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, so that something precedes it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first result; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last result, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of people. */
export type PersonConnection = {
  /** The people of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The people of this page. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many people there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of people. */
export type PersonEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Person;
};

/** A page of agencies. */
export type AgencyConnection = {
  /** The agencies of this page, each with its cursor. */
  edges: Array<AgencyEdge>;
  /** The agencies of this page. */
  nodes: Array<Agency>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many agencies there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of agencies. */
export type AgencyEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Agency;
};

/** A page of provinces. */
export type ProvinceConnection = {
  /** The provinces of this page, each with its cursor. */
  edges: Array<ProvinceEdge>;
  /** The provinces of this page. */
  nodes: Array<Province>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many provinces there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of provinces. */
export type ProvinceEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Province;
};

/** A page of visits. */
export type VisitConnection = {
  /** The visits of this page, each with its cursor. */
  edges: Array<VisitEdge>;
  /** The visits of this page. */
  nodes: Array<Visit>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many visits there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of visits. */
export type VisitEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Visit;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The articles of this page, each with its cursor. */
  edges: Array<ArticleEdge>;
  /** The articles of this page. */
  nodes: Array<Article>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many articles there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of articles. */
export type ArticleEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Article;
};

/** A page of pairs. */
export type VisitPairConnection = {
  /** The pairs of this page, each with its cursor. */
  edges: Array<VisitPairEdge>;
  /** The pairs of this page. */
  nodes: Array<VisitPair>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many pairs there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of pairs. */
export type VisitPairEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: VisitPair;
};

/** A page of ranked parties. */
export type RankedPartyConnection = {
  /** The ranked parties of this page, each with its cursor. */
  edges: Array<RankedPartyEdge>;
  /** The ranked parties of this page. */
  nodes: Array<RankedParty>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many ranked parties there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of ranked parties. */
export type RankedPartyEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: RankedParty;
};

/** A page of returned visits. */
export type ReciprocalVisitConnection = {
  /** The returned visits of this page, each with its cursor. */
  edges: Array<ReciprocalVisitEdge>;
  /** The returned visits of this page. */
  nodes: Array<ReciprocalVisit>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many returned visits there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of returned visits. */
export type ReciprocalVisitEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: ReciprocalVisit;
};

/** A page of positions. */
export type PositionConnection = {
  /** The positions of this page, each with its cursor. */
  edges: Array<PositionEdge>;
  /** The positions of this page. */
  nodes: Array<Position>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many positions there are on all pages together. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of positions. */
export type PositionEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Position;
};

/** A page of results. */
export type SearchConnection = {
  /** The results of this page, each with its cursor. */
  edges: Array<SearchEdge>;
  /** The results of this page. */
  nodes: Array<SearchResult>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many results there are, counted up to 1,000. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of results. */
export type SearchEdge = {
  /** Marks this place, to go on after it. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: SearchResult;
  /** How well it fits the query: comparable within one answer only, and among names or among passages. */
  score: Scalars['Float']['output'];
  /** What fits: the name, or for a visit the passage. */
  text: Scalars['String']['output'];
};

/** Which way to sort. */
export type OrderDirection =
  /** From small to large, from early to late. */
  | 'ASC'
  /** From large to small, from late to early. */
  | 'DESC';

/** One criterion by which people are sorted. */
export type PersonOrder = {
  /** What to sort by. */
  field: PersonOrderField;
  /** Which way to sort. */
  direction: OrderDirection;
};

/** What people can be sorted by. */
export type PersonOrderField =
  /** By full name. */
  | 'NAME';

/** One criterion by which agencies are sorted. */
export type AgencyOrder = {
  /** What to sort by. */
  field: AgencyOrderField;
  /** Which way to sort. */
  direction: OrderDirection;
};

/** What agencies can be sorted by. */
export type AgencyOrderField =
  /** By full name. */
  | 'NAME';

/** One criterion by which provinces are sorted. */
export type ProvinceOrder = {
  /** What to sort by. */
  field: ProvinceOrderField;
  /** Which way to sort. */
  direction: OrderDirection;
};

/** What provinces can be sorted by. */
export type ProvinceOrderField =
  /** By name. */
  | 'NAME';

/** One criterion by which visits are sorted. */
export type VisitOrder = {
  /** What to sort by. */
  field: VisitOrderField;
  /** Which way to sort. */
  direction: OrderDirection;
};

/** What visits can be sorted by. */
export type VisitOrderField =
  /** By the first day that the start can mean; undated visits come last in either direction. */
  | 'DATE'
  /** By title. */
  | 'TITLE';

/** One criterion by which articles are sorted. */
export type ArticleOrder = {
  /** What to sort by. */
  field: ArticleOrderField;
  /** Which way to sort. */
  direction: OrderDirection;
};

/** What articles can be sorted by. */
export type ArticleOrderField =
  /** By date of publication; undated articles come last in either direction. */
  | 'PUBLISHED'
  /** By the name under which they were imported. */
  | 'KEY';

/** Selects by id. Both conditions must hold when both are given. */
export type IdFilter = {
  /** This one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, at most 100. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * Selects by a name or another short text. Of names accents count, but neither capitals nor where a tone mark stands in its syllable: "hoà bình"
 * is "Hòa Bình". Any other text is compared as it is written. All conditions given must hold.
 */
export type StringFilter = {
  /** This. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Beginning with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Selects by date. What is known only in part counts when it can lie between the two days; without a year it never does. `from` must not be
 * after `to`.
 */
export type DateFilter = {
  /** Not before this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Selects visits by status. */
export type VisitStatusFilter = {
  /** This one. */
  eq?: InputMaybe<VisitStatus>;
  /** Any of these. */
  in?: InputMaybe<Array<VisitStatus>>;
};

/** Selects visits by sort. */
export type VisitKindFilter = {
  /** This one. */
  eq?: InputMaybe<VisitKind>;
  /** Any of these. */
  in?: InputMaybe<Array<VisitKind>>;
};

/** Selects by a number of things. */
export type CountFilter = {
  /** At least so many. */
  gte?: InputMaybe<Scalars['Int']['input']>;
};

/** Selects by how sure a rule is, 0 to 1. */
export type ConfidenceFilter = {
  /** At least as sure. */
  gte?: InputMaybe<Scalars['Float']['input']>;
};

/** Selects parties by what kind they are. */
export type PartyKindFilter = {
  /** This one. */
  eq?: InputMaybe<PartyKind>;
  /** Any of these. */
  in?: InputMaybe<Array<PartyKind>>;
};

/** Selects parties. All conditions given must hold of one and the same party. */
export type PartyFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By full name, accents counting. */
  name?: InputMaybe<StringFilter>;
  /** By kind. */
  kind?: InputMaybe<PartyKindFilter>;
  /** The province itself, or an agency with its seat in it. Parties of other kinds are left out. */
  province?: InputMaybe<ProvinceScope>;
  /** An agency by what it was called, or as of a day. Parties of other kinds are left out. */
  agency?: InputMaybe<AgencyScope>;
};

/**
 * Selects provinces, by the names that they had: visits to "Bình Dương" alone. With `asOf`, all provinces that were one with them by that day:
 * as of 2025-07-01, visits to "Bình Dương" are those to Hồ Chí Minh, Bình Dương and Bà Rịa - Vũng Tàu. All conditions given must hold.
 */
export type ProvinceScope = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By short name, accents counting. */
  name?: InputMaybe<StringFilter>;
  /** The day whose boundaries count; left out, each name stands for itself. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Selects agencies, by the names that they had: visits of "Bộ Kế hoạch và Đầu tư" alone. With `asOf`, all agencies that were one with them by
 * that day: as of 2025-03-01, those of "Bộ Tài chính" too. One that was divided is one with none of its parts. All conditions given must hold.
 */
export type AgencyScope = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By full name, accents counting. */
  name?: InputMaybe<StringFilter>;
  /** The day as of which agencies are one; left out, each name stands for itself. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Selects visits. All conditions given must hold. Conditions may be combined by `AND`, `OR` and `NOT`, at most three levels deep and
 * at most 100 in all.
 */
export type VisitFilter = {
  /** By status; DONE alone when neither this nor any condition within `AND`, `OR`, `NOT` names a status. */
  status?: InputMaybe<VisitStatusFilter>;
  /** By sort. */
  kind?: InputMaybe<VisitKindFilter>;
  /** By date. Visits without a date, or with a day or month of an unknown year, are left out. */
  date?: InputMaybe<DateFilter>;
  /** At least one visitor fits. */
  visitor?: InputMaybe<PartyFilter>;
  /** At least one host fits. */
  host?: InputMaybe<PartyFilter>;
  /** At least one visitor or host fits. */
  party?: InputMaybe<PartyFilter>;
  /** A topic fits. */
  topic?: InputMaybe<StringFilter>;
  /** A place fits. */
  place?: InputMaybe<IdFilter>;
  /** One of these articles reports it. */
  article?: InputMaybe<IdFilter>;
  /** An article of such a publisher reports it. */
  source?: InputMaybe<StringFilter>;
  /** So many articles report it. */
  articles?: InputMaybe<CountFilter>;
  /** The surest of the passages that state it is as sure as that. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** All of these hold. */
  AND?: InputMaybe<Array<VisitFilter>>;
  /** At least one of these holds. */
  OR?: InputMaybe<Array<VisitFilter>>;
  /** This does not hold. */
  NOT?: InputMaybe<VisitFilter>;
};

/** Selects people. All conditions given must hold. */
export type PersonFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By full name, accents counting. */
  name?: InputMaybe<StringFilter>;
  /** Articles attest an office in one of these agencies. */
  agency?: InputMaybe<IdFilter>;
};

/** Selects agencies. All conditions given must hold. */
export type AgencyFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By full name, accents counting. */
  name?: InputMaybe<StringFilter>;
  /** With the seat in one of these provinces. */
  province?: InputMaybe<IdFilter>;
  /** Part of one of these agencies. */
  partOf?: InputMaybe<IdFilter>;
};

/** Selects provinces. All conditions given must hold. */
export type ProvinceFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By short name, accents counting. */
  name?: InputMaybe<StringFilter>;
};

/** Selects articles. All conditions given must hold. */
export type ArticleFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the name under which they were imported. */
  key?: InputMaybe<StringFilter>;
  /** By date of publication. Undated articles are left out. */
  published?: InputMaybe<DateFilter>;
  /** By publisher. */
  source?: InputMaybe<StringFilter>;
  /** One of these parties or places is named in it. */
  mentions?: InputMaybe<IdFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CurationResult:
    | ( JudgedRow )
    | ( NotJudgedRow )
  ;
  Mentionable:
    | ( PersonRow )
    | ( AgencyRow )
    | ( ProvinceRow )
    | ( CountryRow )
    | ( PlaceRow )
  ;
  PathLink:
    | ( VisitRow )
    | ( PositionRow )
  ;
  SearchResult:
    | ( PersonRow )
    | ( AgencyRow )
    | ( ProvinceRow )
    | ( CountryRow )
    | ( PlaceRow )
    | ( TopicRow )
    | ( VisitRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PersonRow )
    | ( AgencyRow )
    | ( ProvinceRow )
    | ( CountryRow )
    | ( PlaceRow )
    | ( TopicRow )
    | ( VisitRow )
    | ( ArticleRow )
  ;
  Party:
    | ( PersonRow )
    | ( AgencyRow )
    | ( ProvinceRow )
    | ( CountryRow )
  ;
  Answer:
    | ( VisitsAnswerRow )
    | ( PairsAnswerRow )
    | ( RankingAnswerRow )
    | ( ReturnsAnswerRow )
    | ( PeopleAnswerRow )
    | ( OfficeAnswerRow )
    | ( PathAnswerRow )
    | ( UnreadAnswerRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CurationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CurationResult']>;
  Judged: ResolverTypeWrapper<JudgedRow>;
  NotJudged: ResolverTypeWrapper<NotJudgedRow>;
  NotJudgedCode: NotJudgedCode;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  JudgementKind: JudgementKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyKind: PartyKind;
  Person: ResolverTypeWrapper<PersonRow>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceChange: ResolverTypeWrapper<ProvinceChangeRow>;
  AgencyChange: ResolverTypeWrapper<AgencyChangeRow>;
  Country: ResolverTypeWrapper<CountryRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  Topic: ResolverTypeWrapper<TopicRow>;
  Position: ResolverTypeWrapper<PositionRow>;
  Visit: ResolverTypeWrapper<VisitRow>;
  VisitParty: ResolverTypeWrapper<VisitPartyRow>;
  VisitStatus: VisitStatus;
  VisitKind: VisitKind;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Article: ResolverTypeWrapper<ArticleRow>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mentionable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mentionable']>;
  Span: ResolverTypeWrapper<Span>;
  VisitPair: ResolverTypeWrapper<VisitPairRow>;
  VisitRole: VisitRole;
  RankedParty: ResolverTypeWrapper<RankedPartyRow>;
  ReciprocalVisit: ResolverTypeWrapper<ReciprocalVisitRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathStep: ResolverTypeWrapper<PathStepRow>;
  PathLink: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathLink']>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeRow>;
  RelationKind: RelationKind;
  ExchangeCell: ResolverTypeWrapper<ExchangeCellRow>;
  TimeBucket: TimeBucket;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  GraphStats: ResolverTypeWrapper<GraphStatsRow>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Answer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Answer']>;
  AnswerQuery: ResolverTypeWrapper<AnswerQuery>;
  VisitsAnswer: ResolverTypeWrapper<VisitsAnswerRow>;
  PairsAnswer: ResolverTypeWrapper<PairsAnswerRow>;
  RankingAnswer: ResolverTypeWrapper<RankingAnswerRow>;
  ReturnsAnswer: ResolverTypeWrapper<ReturnsAnswerRow>;
  PeopleAnswer: ResolverTypeWrapper<PeopleAnswerRow>;
  OfficeAnswer: ResolverTypeWrapper<OfficeAnswerRow>;
  PathAnswer: ResolverTypeWrapper<PathAnswerRow>;
  UnreadAnswer: ResolverTypeWrapper<UnreadAnswerRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionRow>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionRow>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  ProvinceConnection: ResolverTypeWrapper<ProvinceConnectionRow>;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'node'> & { node: ResolversTypes['Province'] }>;
  VisitConnection: ResolverTypeWrapper<VisitConnectionRow>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionRow>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  VisitPairConnection: ResolverTypeWrapper<VisitPairConnectionRow>;
  VisitPairEdge: ResolverTypeWrapper<Omit<VisitPairEdge, 'node'> & { node: ResolversTypes['VisitPair'] }>;
  RankedPartyConnection: ResolverTypeWrapper<RankedPartyConnectionRow>;
  RankedPartyEdge: ResolverTypeWrapper<Omit<RankedPartyEdge, 'node'> & { node: ResolversTypes['RankedParty'] }>;
  ReciprocalVisitConnection: ResolverTypeWrapper<ReciprocalVisitConnectionRow>;
  ReciprocalVisitEdge: ResolverTypeWrapper<Omit<ReciprocalVisitEdge, 'node'> & { node: ResolversTypes['ReciprocalVisit'] }>;
  PositionConnection: ResolverTypeWrapper<PositionConnectionRow>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  OrderDirection: OrderDirection;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  ProvinceOrder: ProvinceOrder;
  ProvinceOrderField: ProvinceOrderField;
  VisitOrder: VisitOrder;
  VisitOrderField: VisitOrderField;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  DateFilter: DateFilter;
  VisitStatusFilter: VisitStatusFilter;
  VisitKindFilter: VisitKindFilter;
  CountFilter: CountFilter;
  ConfidenceFilter: ConfidenceFilter;
  PartyKindFilter: PartyKindFilter;
  PartyFilter: PartyFilter;
  ProvinceScope: ProvinceScope;
  AgencyScope: AgencyScope;
  VisitFilter: VisitFilter;
  PersonFilter: PersonFilter;
  AgencyFilter: AgencyFilter;
  ProvinceFilter: ProvinceFilter;
  ArticleFilter: ArticleFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  CurationResult: ResolversUnionTypes<ResolversParentTypes>['CurationResult'];
  Judged: JudgedRow;
  NotJudged: NotJudgedRow;
  Judgement: JudgementRow;
  Boolean: Scalars['Boolean']['output'];
  Suggestion: SuggestionRow;
  Float: Scalars['Float']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Person: PersonRow;
  Agency: AgencyRow;
  Province: ProvinceRow;
  ProvinceChange: ProvinceChangeRow;
  AgencyChange: AgencyChangeRow;
  Country: CountryRow;
  Place: PlaceRow;
  Topic: TopicRow;
  Position: PositionRow;
  Visit: VisitRow;
  VisitParty: VisitPartyRow;
  Evidence: EvidenceRow;
  Article: ArticleRow;
  Mention: MentionRow;
  Mentionable: ResolversUnionTypes<ResolversParentTypes>['Mentionable'];
  Span: Span;
  VisitPair: VisitPairRow;
  RankedParty: RankedPartyRow;
  ReciprocalVisit: ReciprocalVisitRow;
  Path: PathRow;
  PathStep: PathStepRow;
  PathLink: ResolversUnionTypes<ResolversParentTypes>['PathLink'];
  Subgraph: SubgraphRow;
  SubgraphEdge: SubgraphEdgeRow;
  ExchangeCell: ExchangeCellRow;
  TimelineBucket: TimelineBucket;
  GraphStats: GraphStatsRow;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Answer: ResolversInterfaceTypes<ResolversParentTypes>['Answer'];
  AnswerQuery: AnswerQuery;
  VisitsAnswer: VisitsAnswerRow;
  PairsAnswer: PairsAnswerRow;
  RankingAnswer: RankingAnswerRow;
  ReturnsAnswer: ReturnsAnswerRow;
  PeopleAnswer: PeopleAnswerRow;
  OfficeAnswer: OfficeAnswerRow;
  PathAnswer: PathAnswerRow;
  UnreadAnswer: UnreadAnswerRow;
  PageInfo: PageInfo;
  PersonConnection: PersonConnectionRow;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  AgencyConnection: AgencyConnectionRow;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  ProvinceConnection: ProvinceConnectionRow;
  ProvinceEdge: Omit<ProvinceEdge, 'node'> & { node: ResolversParentTypes['Province'] };
  VisitConnection: VisitConnectionRow;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  ArticleConnection: ArticleConnectionRow;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  VisitPairConnection: VisitPairConnectionRow;
  VisitPairEdge: Omit<VisitPairEdge, 'node'> & { node: ResolversParentTypes['VisitPair'] };
  RankedPartyConnection: RankedPartyConnectionRow;
  RankedPartyEdge: Omit<RankedPartyEdge, 'node'> & { node: ResolversParentTypes['RankedParty'] };
  ReciprocalVisitConnection: ReciprocalVisitConnectionRow;
  ReciprocalVisitEdge: Omit<ReciprocalVisitEdge, 'node'> & { node: ResolversParentTypes['ReciprocalVisit'] };
  PositionConnection: PositionConnectionRow;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  SearchConnection: SearchConnectionRow;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  PersonOrder: PersonOrder;
  AgencyOrder: AgencyOrder;
  ProvinceOrder: ProvinceOrder;
  VisitOrder: VisitOrder;
  ArticleOrder: ArticleOrder;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  DateFilter: DateFilter;
  VisitStatusFilter: VisitStatusFilter;
  VisitKindFilter: VisitKindFilter;
  CountFilter: CountFilter;
  ConfidenceFilter: ConfidenceFilter;
  PartyKindFilter: PartyKindFilter;
  PartyFilter: PartyFilter;
  ProvinceScope: ProvinceScope;
  AgencyScope: AgencyScope;
  VisitFilter: VisitFilter;
  PersonFilter: PersonFilter;
  AgencyFilter: AgencyFilter;
  ProvinceFilter: ProvinceFilter;
  ArticleFilter: ArticleFilter;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, RequireFields<QueryProvincesArgs, 'first'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  whoVisitedWhom?: Resolver<ResolversTypes['VisitPairConnection'], ParentType, ContextType, RequireFields<QueryWhoVisitedWhomArgs, 'visitorKind' | 'hostKind' | 'first'>>;
  mostConnected?: Resolver<ResolversTypes['RankedPartyConnection'], ParentType, ContextType, RequireFields<QueryMostConnectedArgs, 'by' | 'kind' | 'first'>>;
  coVisitors?: Resolver<ResolversTypes['RankedPartyConnection'], ParentType, ContextType, RequireFields<QueryCoVisitorsArgs, 'party' | 'first'>>;
  reciprocalVisits?: Resolver<ResolversTypes['ReciprocalVisitConnection'], ParentType, ContextType, RequireFields<QueryReciprocalVisitsArgs, 'party' | 'first'>>;
  successors?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QuerySuccessorsArgs, 'office' | 'title' | 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'depth' | 'limit'>>;
  exchangeMatrix?: Resolver<Array<ResolversTypes['ExchangeCell']>, ParentType, ContextType, RequireFields<QueryExchangeMatrixArgs, 'kind'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['GraphStats'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judgeSame?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationJudgeSameArgs, 'ids' | 'reason'>>;
  judgeDifferent?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationJudgeDifferentArgs, 'ids' | 'reason'>>;
  split?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationSplitArgs, 'id' | 'articles' | 'reason'>>;
  rejectReports?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationRejectReportsArgs, 'visit' | 'reason'>>;
  acceptReports?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationAcceptReportsArgs, 'visit' | 'reason'>>;
  rejectPosition?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationRejectPositionArgs, 'person' | 'title' | 'reason'>>;
  acceptPosition?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationAcceptPositionArgs, 'person' | 'title' | 'reason'>>;
  undoJudgement?: Resolver<ResolversTypes['CurationResult'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'judgement' | 'reason'>>;
};

export type CurationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurationResult'] = ResolversParentTypes['CurationResult']> = {
  __resolveType: TypeResolveFn<'Judged' | 'NotJudged', ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotJudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotJudged'] = ResolversParentTypes['NotJudged']> = {
  code?: Resolver<ResolversTypes['NotJudgedCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  a?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Province' | 'Country' | 'Place' | 'Topic' | 'Visit' | 'Article', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Province' | 'Country', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  visitsMade?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PersonVisitsMadeArgs, 'first'>>;
  visitsHosted?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PersonVisitsHostedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  became?: Resolver<Array<ResolversTypes['AgencyChange']>, ParentType, ContextType>;
  madeFrom?: Resolver<Array<ResolversTypes['AgencyChange']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AgencyPeopleArgs, 'first'>>;
  visitsMade?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<AgencyVisitsMadeArgs, 'first'>>;
  visitsHosted?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<AgencyVisitsHostedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  became?: Resolver<Array<ResolversTypes['ProvinceChange']>, ParentType, ContextType>;
  madeFrom?: Resolver<Array<ResolversTypes['ProvinceChange']>, ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<ProvinceAgenciesArgs, 'first'>>;
  visitsMade?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<ProvinceVisitsMadeArgs, 'first'>>;
  visitsHosted?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<ProvinceVisitsHostedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceChange'] = ResolversParentTypes['ProvinceChange']> = {
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyChange'] = ResolversParentTypes['AgencyChange']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  visitsMade?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CountryVisitsMadeArgs, 'first'>>;
  visitsHosted?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CountryVisitsHostedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<TopicVisitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VisitStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visitors?: Resolver<Array<ResolversTypes['VisitParty']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['VisitParty']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitParty'] = ResolversParentTypes['VisitParty']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<ArticleVisitsArgs, 'first'>>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  node?: Resolver<ResolversTypes['Mentionable'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type MentionableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentionable'] = ResolversParentTypes['Mentionable']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Province' | 'Country' | 'Place', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPair'] = ResolversParentTypes['VisitPair']> = {
  visitor?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<VisitPairVisitsArgs, 'first'>>;
};

export type RankedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedParty'] = ResolversParentTypes['RankedParty']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ReciprocalVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReciprocalVisit'] = ResolversParentTypes['ReciprocalVisit']> = {
  visitor?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  returnVisit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['PathLink'], ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  __resolveType: TypeResolveFn<'Visit' | 'Position', ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeCell'] = ResolversParentTypes['ExchangeCell']> = {
  visitor?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provinces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstVisit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastVisit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Province' | 'Country' | 'Place' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  __resolveType: TypeResolveFn<'VisitsAnswer' | 'PairsAnswer' | 'RankingAnswer' | 'ReturnsAnswer' | 'PeopleAnswer' | 'OfficeAnswer' | 'PathAnswer' | 'UnreadAnswer', ParentType, ContextType>;
};

export type AnswerQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerQuery'] = ResolversParentTypes['AnswerQuery']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type VisitsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitsAnswer'] = ResolversParentTypes['VisitsAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairsAnswer'] = ResolversParentTypes['PairsAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['VisitPairConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingAnswer'] = ResolversParentTypes['RankingAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['RankedPartyConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnsAnswer'] = ResolversParentTypes['ReturnsAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['ReciprocalVisitConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeopleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleAnswer'] = ResolversParentTypes['PeopleAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeAnswer'] = ResolversParentTypes['OfficeAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['AnswerQuery'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnreadAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadAnswer'] = ResolversParentTypes['UnreadAnswer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['AnswerQuery']>, ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ProvinceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceConnection'] = ResolversParentTypes['ProvinceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvinceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceEdge'] = ResolversParentTypes['ProvinceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type VisitPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPairConnection'] = ResolversParentTypes['VisitPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisitPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPairEdge'] = ResolversParentTypes['VisitPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitPair'], ParentType, ContextType>;
};

export type RankedPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedPartyConnection'] = ResolversParentTypes['RankedPartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankedPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RankedParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedPartyEdge'] = ResolversParentTypes['RankedPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankedParty'], ParentType, ContextType>;
};

export type ReciprocalVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReciprocalVisitConnection'] = ResolversParentTypes['ReciprocalVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReciprocalVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReciprocalVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReciprocalVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReciprocalVisitEdge'] = ResolversParentTypes['ReciprocalVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReciprocalVisit'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CurationResult?: CurationResultResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  NotJudged?: NotJudgedResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceChange?: ProvinceChangeResolvers<ContextType>;
  AgencyChange?: AgencyChangeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitParty?: VisitPartyResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mentionable?: MentionableResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  VisitPair?: VisitPairResolvers<ContextType>;
  RankedParty?: RankedPartyResolvers<ContextType>;
  ReciprocalVisit?: ReciprocalVisitResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  ExchangeCell?: ExchangeCellResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerQuery?: AnswerQueryResolvers<ContextType>;
  VisitsAnswer?: VisitsAnswerResolvers<ContextType>;
  PairsAnswer?: PairsAnswerResolvers<ContextType>;
  RankingAnswer?: RankingAnswerResolvers<ContextType>;
  ReturnsAnswer?: ReturnsAnswerResolvers<ContextType>;
  PeopleAnswer?: PeopleAnswerResolvers<ContextType>;
  OfficeAnswer?: OfficeAnswerResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  UnreadAnswer?: UnreadAnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  VisitPairConnection?: VisitPairConnectionResolvers<ContextType>;
  VisitPairEdge?: VisitPairEdgeResolvers<ContextType>;
  RankedPartyConnection?: RankedPartyConnectionResolvers<ContextType>;
  RankedPartyEdge?: RankedPartyEdgeResolvers<ContextType>;
  ReciprocalVisitConnection?: ReciprocalVisitConnectionResolvers<ContextType>;
  ReciprocalVisitEdge?: ReciprocalVisitEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
};

