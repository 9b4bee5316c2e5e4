import type { VisitPairResolvers } from "../generated/resolverTypes";
import { listNodes } from "../listings/listNodes";
import { visits } from "../listings/visits";

export const VisitPair: VisitPairResolvers = {
  visits: ({ visitor, host, where }, args, context) =>
    listNodes(
      context,
      visits,
      { ...args, where },
      {
        clause: `MATCH (:${visitor.label} {id: key[0]})-[:MADE]->(n:Visit)<-[:HOSTED]-(:${host.label} {id: key[1]})`,
        key: [visitor.id, host.id],
      },
    ),
};
