import { relations } from "../cypher/relations";
import type { PersonResolvers } from "../generated/resolverTypes";
import { partyResolvers } from "./partyResolvers";

export const Person: PersonResolvers = {
  ...partyResolvers,
  positions: ({ id }, _args, { loaders }) => loaders.nodes(relations.positionsOfPerson, id),
};
