import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { rowOf } from "../cypher/row";
import type { QueryExchangeMatrixArgs } from "../generated/resolverTypes";
import { pairsOf } from "../pairs/pairsOf";
import { stretches } from "../paging/keyset";
import { labelOfKind } from "../partyKind";
import type { ExchangeCellRow, PartyRow } from "../rows";
import { createAsOf, type Succession } from "./asOf";

const MOST = 5_000;

/** What a province became, unless it was split into several. */
const SUCCESSIONS = `
MATCH (from:Province)-[b:BECAME]->(to:Province) WHERE b.event <> 'split'
RETURN from.id AS from, ${rowOf("Province", "to")} AS to, b.on AS on`;

/** How often each party of a kind visited each other one, the fullest cells first. */
export async function exchangeMatrix(
  { read }: Context,
  args: Partial<QueryExchangeMatrixArgs>,
): Promise<ExchangeCellRow[]> {
  const label = labelOfKind(args.kind ?? "PROVINCE");
  const parameters = new Parameters();
  const pairs = pairsOf(args.where ?? {}, label, label, parameters);
  const [stretch] = stretches(pairs.sortKeys, null, parameters);
  const limit = parameters.add(MOST);
  const statement = `${pairs.clauses([], limit)}
ORDER BY ${stretch!.orderBy} LIMIT ${limit}
RETURN ${rowOf(label, "visitor")} AS visitor, ${rowOf(label, "host")} AS host, times`;
  const [cells, successions] = await Promise.all([
    read<ExchangeCellRow>(statement, parameters.values),
    args.asOf && label === "Province" ? read<Succession>(SUCCESSIONS, {}) : [],
  ]);
  return args.asOf && label === "Province" ? merged(cells, createAsOf(successions, args.asOf)) : cells;
}

/** The cells of the parties that those of the given cells have become. Exchanges within what is one party by then are none. */
function merged(cells: readonly ExchangeCellRow[], become: (party: never) => PartyRow): ExchangeCellRow[] {
  const sums = new Map<string, ExchangeCellRow>();
  for (const cell of cells) {
    const [visitor, host] = [become(cell.visitor as never), become(cell.host as never)];
    if (visitor.id === host.id) continue;
    const key = `${visitor.id} ${host.id}`;
    sums.set(key, { visitor, host, times: cell.times + (sums.get(key)?.times ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.times - a.times);
}
