import type { ProvinceResolvers } from "../generated/resolverTypes";
import { agencies } from "../listings/agencies";
import { listNodes } from "../listings/listNodes";
import { livingResolvers } from "./livingResolvers";
import { partyResolvers } from "./partyResolvers";

export const Province: ProvinceResolvers = {
  ...partyResolvers,
  ...livingResolvers,
  agencies: ({ id }, args, context) =>
    listNodes(context, agencies, args, { clause: "MATCH (:Province {id: key})<-[:IN]-(n:Agency)", key: id }),
};
