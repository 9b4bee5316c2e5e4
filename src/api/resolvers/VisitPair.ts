import type { VisitPairResolvers } from "../generated/resolverTypes";
import { listNodes } from "../listings/listNodes";
import { visits } from "../listings/visits";
import type { VisitPairRow } from "../rows";

const visitsOf = ({ visitor, host }: VisitPairRow) =>
  `MATCH (:${visitor.label} {id: key[0]})-[:MADE]->(n)<-[:HOSTED]-(:${host.label} {id: key[1]})`;

export const VisitPair: VisitPairResolvers = {
  visits: (pair, args, context) =>
    listNodes(
      context,
      visits,
      { ...args, where: pair.where },
      {
        // Two that visit each other often visit others too, by the thousand: what both sides have is found before anything is read of it.
        clause: `${visitsOf(pair)} USING JOIN ON n WITH DISTINCT n`,
        clauseForKnown: visitsOf(pair),
        key: [pair.visitor.id, pair.host.id],
      },
    ),
};
