import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { row } from "../cypher/row";
import { completeVisitFilter } from "../filters/visitRules";
import type { QueryWhoVisitedWhomArgs } from "../generated/resolverTypes";
import { decodeCursor, encodeCursor, fingerprint } from "../paging/cursor";
import { stretches } from "../paging/keyset";
import { pageSize } from "../paging/pageSize";
import type { SortValue } from "../paging/SortKey";
import { toConnection } from "../paging/toConnection";
import { labelOfKind } from "../partyKind";
import type { VisitPairConnectionRow, VisitPairRow } from "../rows";
import { pairsOf, type Pairs } from "./pairsOf";

/** A page of who visited whom. */
export async function listPairs(
  { read }: Context,
  args: Partial<QueryWhoVisitedWhomArgs>,
): Promise<VisitPairConnectionRow> {
  const size = pageSize(args.first);
  const labels = [labelOfKind(args.visitorKind ?? "AGENCY"), labelOfKind(args.hostKind ?? "AGENCY")] as const;
  const list = fingerprint(["pairs", labels, completeVisitFilter(args.where)]);
  const parameters = new Parameters();
  const pairs = pairsOf(args.where ?? {}, ...labels, parameters);
  const count = { statement: `${pairs.clauses()}\nRETURN count(*) AS total`, values: { ...parameters.values } };
  const after = args.after ? decodeCursor(args.after, list, pairs.sortKeys.length) : null;
  const rows = await read<VisitPairRow & { position: SortValue[] }>(
    pageOf(pairs, after, size + 1, parameters),
    parameters.values,
  );
  return toConnection(
    rows.map(({ position, ...pair }) => ({
      node: { ...pair, where: args.where ?? {} },
      cursor: encodeCursor(list, position),
    })),
    size,
    args.after,
    async () => (await read<{ total: number }>(count.statement, count.values))[0]!.total,
  );
}

function pageOf(pairs: Pairs, after: readonly SortValue[] | null, limit: number, parameters: Parameters): string {
  const [stretch] = stretches(pairs.sortKeys, after, parameters);
  return `${pairs.clauses(stretch!.tests)}
ORDER BY ${stretch!.orderBy} LIMIT ${parameters.add(limit)}
RETURN ${row("visitor")} AS visitor, ${row("host")} AS host, times, first, last,
       [${pairs.sortKeys.map(({ expression }) => expression).join(", ")}] AS position`;
}
