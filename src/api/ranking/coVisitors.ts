import { isPublic } from "../../graph/isPublic";
import { firstDate, lastDate } from "../../graph/visitDates";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { all } from "../filters/Condition";
import { completeVisitFilter } from "../filters/visitRules";
import { visitTests } from "../filters/visitTests";
import type { QueryCoVisitorsArgs } from "../generated/resolverTypes";
import { KIND_OF_LABEL, labelOfKind } from "../partyKind";
import type { RankedPartyConnectionRow } from "../rows";
import { partyRef } from "../traversal/partyRef";
import { rankParties } from "./rankParties";

/** Who went on the same visits as a party, on its side. */
export function coVisitors(
  context: Context,
  args: Pick<QueryCoVisitorsArgs, "party"> & Partial<QueryCoVisitorsArgs>,
): Promise<RankedPartyConnectionRow> {
  const { where, first, after } = args;
  const own = partyRef(args.party);
  const label = labelOfKind(args.kind ?? KIND_OF_LABEL[own.label]);
  const parameters = new Parameters();
  const tests = [isPublic("own"), ...visitTests(where, parameters)];
  const clauses = `MATCH (own:${own.label} {id: ${parameters.add(own.id)}})-[:MADE]->(n:Visit) WHERE ${all(tests)}
MATCH (n)<-[:MADE]-(party:${label}) WHERE party <> own AND ${isPublic("party")}
WITH party, count(DISTINCT n) AS times, ${firstDate("n")} AS first, ${lastDate("n")} AS last`;
  const question = ["coVisitors", own, label, completeVisitFilter(where)];
  return rankParties(context, clauses, question, { first, after }, parameters);
}
