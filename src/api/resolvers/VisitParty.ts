import { relations } from "../cypher/relations";
import type { VisitPartyResolvers } from "../generated/resolverTypes";
import { positionHeldThen } from "../positionHeldThen";
import type { PositionRow } from "../rows";

export const VisitParty: VisitPartyResolvers = {
  position: async ({ party, visit, side }, _args, { loaders }) =>
    party.label === "Person"
      ? positionHeldThen(await loaders.nodes<PositionRow>(relations.positionsOfPerson, party.id), visit, side)
      : null,
};
