import { recentVisitsOf } from "../../graph/recentVisits";
import { isUndated } from "../../graph/visitPlace";
import type { VisitPairResolvers } from "../generated/resolverTypes";
import { givenFields } from "../filters/compileFilter";
import { listNodes } from "../listings/listNodes";
import type { PlacedParties } from "../listings/placedVisits";
import { visits } from "../listings/visits";
import type { VisitPairRow } from "../rows";

const visitsOf = ({ visitor, host }: VisitPairRow) =>
  `MATCH (:${visitor.label} {id: key[0]})-[:MADE]->(n)<-[:HOSTED]-(:${host.label} {id: key[1]})`;

/** From the first to the last that the two had, as stated ("2024-02" comes before its days, with "~" after them), and of unknown date. */
const placed: PlacedParties = {
  clauses: "WITH key[0] AS party, key[1] AS host, key[2] AS first, key[3] + '~' AS last",
  sides: ["MADE"],
  host: "host",
  ranges: ["side.place >= first AND side.place < last", isUndated("side.place")],
  tests: [],
};

/** The last of all visits done are kept with the pair. */
const kept: PlacedParties = { ...placed, recent: (limit) => recentVisitsOf("party", "host", limit) };

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
        parties: givenFields(pair.where).length ? placed : kept,
        key: [pair.visitor.id, pair.host.id, pair.first, pair.last],
      },
    ),
};
