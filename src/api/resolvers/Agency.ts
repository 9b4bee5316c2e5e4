import { relations } from "../cypher/relations";
import type { AgencyResolvers } from "../generated/resolverTypes";
import { listNodes } from "../listings/listNodes";
import { people } from "../listings/people";
import type { AgencyRow } from "../rows";
import { formerIds } from "./formerIds";
import { livingResolvers } from "./livingResolvers";
import { partyResolvers } from "./partyResolvers";
import { provinceOf } from "./provinceOf";

export const Agency: AgencyResolvers = {
  ...partyResolvers,
  ...livingResolvers,
  formerIds,
  province: (agency, _args, context) => provinceOf(agency, context),
  partOf: async ({ id }, _args, { loaders }) =>
    (await loaders.nodes<AgencyRow>(relations.parentOfAgency, id))[0] ?? null,
  people: ({ id }, args, context) =>
    // A person can hold several offices in one agency.
    listNodes(context, people, args, {
      clause: "MATCH (:Agency {id: key})<-[:SERVED]-(n:Person) WITH DISTINCT n",
      key: id,
    }),
};
