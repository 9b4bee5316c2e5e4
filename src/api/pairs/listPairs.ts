import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { rowOf } from "../cypher/row";
import { completeVisitFilter } from "../filters/visitRules";
import type { QueryWhoVisitedWhomArgs } from "../generated/resolverTypes";
import { listRows } from "../paging/listRows";
import { labelOfKind } from "../partyKind";
import type { Connection, VisitPairConnectionRow, VisitPairRow } from "../rows";
import { pairsOf } from "./pairsOf";

/** A page of who visited whom. */
export async function listPairs(
  context: Pick<Context, "read">,
  args: Partial<QueryWhoVisitedWhomArgs>,
): Promise<VisitPairConnectionRow> {
  const labels = [labelOfKind(args.visitorKind ?? "AGENCY"), labelOfKind(args.hostKind ?? "AGENCY")] as const;
  const parameters = new Parameters();
  const { clauses, sortKeys, where } = pairsOf(args.where ?? {}, ...labels, parameters);
  const pairs = await listRows<Omit<VisitPairRow, "where">>(
    context,
    {
      clauses,
      row: `{visitor: ${rowOf(labels[0], "visitor")}, host: ${rowOf(labels[1], "host")}, times: times, first: first, last: last}`,
      keys: sortKeys,
      question: ["pairs", labels, completeVisitFilter(args.where)],
    },
    args,
    parameters,
  );
  return withFilter(pairs, where);
}

/** Each pair knows which of its visits count. */
function withFilter(
  pairs: Connection<Omit<VisitPairRow, "where">>,
  where: VisitPairRow["where"],
): VisitPairConnectionRow {
  const edges = pairs.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, where } }));
  return { ...pairs, edges, nodes: edges.map(({ node }) => node) };
}
