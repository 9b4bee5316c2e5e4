import type { JudgementKind, Resolvers } from "../generated/resolverTypes";
import type { RowLabel } from "../rows";
import { scalars } from "../scalars/scalars";
import { Agency } from "./Agency";
import { Article } from "./Article";
import { Country } from "./Country";
import { Mention } from "./Mention";
import { Mutation } from "./Mutation";
import { Person } from "./Person";
import { Place } from "./Place";
import { Position } from "./Position";
import { Province } from "./Province";
import { Query } from "./Query";
import { SubgraphEdge } from "./SubgraphEdge";
import { Topic } from "./Topic";
import { Visit } from "./Visit";
import { VisitPair } from "./VisitPair";
import { VisitParty } from "./VisitParty";
import { withCurrentIds } from "./withCurrentIds";

/** A row says by its label what it is. */
const byLabel = { __resolveType: <Label extends RowLabel>({ label }: { label: Label }) => label };

/** These find themselves what a former id has become, in the same statement. */
const { node, nodes, ...asked } = Query;

export const resolvers: Resolvers = {
  ...scalars,
  Node: byLabel,
  Party: byLabel,
  Mentionable: byLabel,
  SearchResult: byLabel,
  Answer: { __resolveType: ({ type }) => type },
  CurationResult: { __resolveType: ({ type }) => type },
  Judgement: { kind: ({ kind }) => kind.toUpperCase() as JudgementKind },
  PathLink: { __resolveType: (link) => ("label" in link ? "Visit" : "Position") },
  Query: { node, nodes, ...withCurrentIds(asked) },
  Mutation,
  Person: withCurrentIds(Person),
  Agency: withCurrentIds(Agency),
  Province: withCurrentIds(Province),
  Country: withCurrentIds(Country),
  Place: withCurrentIds(Place),
  Position,
  SubgraphEdge,
  Topic: withCurrentIds(Topic),
  Visit,
  VisitParty,
  Article: withCurrentIds(Article),
  Mention,
  VisitPair,
};
