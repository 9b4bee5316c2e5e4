import { relations } from "../cypher/relations";
import type { PersonResolvers } from "../generated/resolverTypes";
import { formerIds } from "./formerIds";
import { partyResolvers } from "./partyResolvers";

export const Person: PersonResolvers = {
  ...partyResolvers,
  formerIds,
  why: async ({ id }, _args, { loaders }) =>
    (await loaders.rows<{ why: string }>(relations.whyOfPerson, id)).map(({ why }) => why),
  positions: ({ id }, _args, { loaders }) => loaders.nodes(relations.positionsOfPerson, id),
};
