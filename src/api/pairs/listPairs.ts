import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { row } from "../cypher/row";
import { completeVisitFilter } from "../filters/visitRules";
import type { QueryWhoVisitedWhomArgs } from "../generated/resolverTypes";
import { decodeCursor, encodeCursor, fingerprint } from "../paging/cursor";
import { stretches } from "../paging/keyset";
import { pageSize } from "../paging/pageSize";
import type { SortKey, SortValue } from "../paging/SortKey";
import { toConnection } from "../paging/toConnection";
import { labelOfKind } from "../partyKind";
import type { VisitPairConnectionRow, VisitPairRow } from "../rows";
import { pairClauses } from "./pairClauses";

/** The order of pairs: those with most visits first, then by names. */
const SORT_KEYS: readonly SortKey[] = [
  { expression: "times", direction: "DESC" },
  { expression: "visitor.name", direction: "ASC" },
  { expression: "host.name", direction: "ASC" },
  { expression: "visitor.id", direction: "ASC" },
  { expression: "host.id", direction: "ASC" },
];

/** A page of who visited whom. */
export async function listPairs(
  { read }: Context,
  args: Partial<QueryWhoVisitedWhomArgs>,
): Promise<VisitPairConnectionRow> {
  const size = pageSize(args.first);
  const labels = [labelOfKind(args.visitorKind ?? "AGENCY"), labelOfKind(args.hostKind ?? "AGENCY")] as const;
  const list = fingerprint(["pairs", labels, completeVisitFilter(args.where)]);
  const parameters = new Parameters();
  const clauses = pairClauses(args.where ?? {}, ...labels, parameters);
  const count = { statement: `${clauses}\nRETURN count(*) AS total`, values: { ...parameters.values } };
  const after = args.after ? decodeCursor(args.after, list, SORT_KEYS.length) : null;
  const rows = await read<VisitPairRow & { position: SortValue[] }>(
    pageOf(clauses, after, size + 1, parameters),
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

function pageOf(clauses: string, after: readonly SortValue[] | null, limit: number, parameters: Parameters): string {
  const [stretch] = stretches(SORT_KEYS, after, parameters);
  return `${clauses}
WITH visitor, host, times, first, last ${stretch!.tests.length ? `WHERE ${stretch!.tests.join(" AND ")}` : ""}
ORDER BY ${stretch!.orderBy} LIMIT ${parameters.add(limit)}
RETURN ${row("visitor")} AS visitor, ${row("host")} AS host, times, first, last,
       [${SORT_KEYS.map(({ expression }) => expression).join(", ")}] AS position`;
}
