import type { SubgraphEdgeResolvers } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";

export const SubgraphEdge: SubgraphEdgeResolvers = {
  source: ({ source }) => toGlobalId(source),
  target: ({ target }) => toGlobalId(target),
};
