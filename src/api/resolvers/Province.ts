import { relations } from "../cypher/relations";
import type { ProvinceResolvers } from "../generated/resolverTypes";
import { agencies } from "../listings/agencies";
import { listNodes } from "../listings/listNodes";
import { partyResolvers } from "./partyResolvers";

export const Province: ProvinceResolvers = {
  ...partyResolvers,
  became: ({ id }, _args, { loaders }) => loaders.rows(relations.successorsOfProvince, id),
  madeFrom: ({ id }, _args, { loaders }) => loaders.rows(relations.predecessorsOfProvince, id),
  agencies: ({ id }, args, context) =>
    listNodes(context, agencies, args, { clause: "MATCH (:Province {id: key})<-[:IN]-(n:Agency)", key: id }),
};
