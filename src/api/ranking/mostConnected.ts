import { isPublic } from "../../graph/isPublic";
import type { RelationshipType } from "../../graph/model";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { selectVisits } from "../filters/selectVisits";
import { completeVisitFilter } from "../filters/visitRules";
import type { QueryMostConnectedArgs, VisitRole } from "../generated/resolverTypes";
import { labelOfKind } from "../partyKind";
import type { RankedPartyConnectionRow } from "../rows";
import { rankParties } from "./rankParties";

const RELATIONSHIPS: { readonly [role in VisitRole]: readonly RelationshipType[] } = {
  VISITING: ["MADE"],
  VISITED: ["HOSTED"],
  EITHER: ["MADE", "HOSTED"],
};

/** Who visited most, or was visited most. */
export function mostConnected(
  context: Context,
  args: Partial<QueryMostConnectedArgs>,
): Promise<RankedPartyConnectionRow> {
  const { where, first, after } = args;
  const role = args.by ?? "EITHER";
  const label = labelOfKind(args.kind ?? "AGENCY");
  const parameters = new Parameters();
  const clauses = `${selectVisits(where, parameters)}
MATCH (n)<-[:${RELATIONSHIPS[role].join("|")}]-(party:${label}) WHERE ${isPublic("party")}
WITH party, count(DISTINCT n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`;
  return rankParties(
    context,
    clauses,
    ["ranking", role, label, completeVisitFilter(where)],
    { first, after },
    parameters,
  );
}
