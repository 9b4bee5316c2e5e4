import type { PartyLabel } from "../../graph/model";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { rowOf } from "../cypher/row";
import type { QueryExchangeMatrixArgs, VisitFilter } from "../generated/resolverTypes";
import { pairsOf } from "../pairs/pairsOf";
import { stretches } from "../paging/keyset";
import { labelOfKind } from "../partyKind";
import type { ExchangeCellRow, PartyRow } from "../rows";
import { createAsOf, type Succession } from "./asOf";

const MOST = 5_000;

/** What each became by a day, unless it was split into several. */
const successions = (label: "Province" | "Agency") => `
MATCH (from:${label})-[b:BECAME]->(to:${label}) WHERE b.event <> 'split' AND b.on <= $asOf
RETURN from.id AS from, ${rowOf(label, "to")} AS to ORDER BY b.on, from, to.id`;

/** How often each party of a kind visited each other one, the fullest cells first. */
export async function exchangeMatrix(
  { read }: Context,
  { kind, where, asOf }: Partial<QueryExchangeMatrixArgs>,
): Promise<ExchangeCellRow[]> {
  const label = labelOfKind(kind ?? "PROVINCE");
  const cells = ({ statement, parameters }: CellQuery) => read<ExchangeCellRow>(statement, parameters);
  if (!asOf || (label !== "Province" && label !== "Agency")) return cells(cellQuery(where, label));
  const merging = read<Succession>(successions(label), { asOf });
  if (label === "Province") {
    // They are so few that all cells are within the limit.
    const [all, become] = await Promise.all([cells(cellQuery(where, label)), merging.then(createAsOf)]);
    return merged(all, become);
  }
  const changed = await merging;
  const ids = [...new Set(changed.flatMap(({ from, to }) => [from, to.id]))];
  // Cells that merge are all needed, however empty each of them is.
  const parts = await Promise.all([true, false].map((within) => cells(cellQuery(where, label, { ids, within }))));
  return merged(parts.flat(), createAsOf(changed)).slice(0, MOST);
}

interface CellQuery {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The fullest cells of a kind; of those in which one of some parties stands all, or the fullest of the others. */
function cellQuery(
  where: VisitFilter | null | undefined,
  label: PartyLabel,
  among?: { readonly ids: readonly string[]; readonly within: boolean },
): CellQuery {
  const parameters = new Parameters();
  const pairs = pairsOf(where ?? {}, label, label, parameters);
  const [stretch] = stretches(pairs.sortKeys, null, parameters);
  const ids = among && parameters.add(among.ids);
  const test = `(visitor.id IN ${ids} OR host.id IN ${ids})`;
  const tests = among ? [among.within ? test : `NOT ${test}`] : [];
  const limit = among?.within ? undefined : parameters.add(MOST);
  const statement = `${pairs.clauses(tests, limit)}
ORDER BY ${stretch!.orderBy} ${limit ? `LIMIT ${limit}` : ""}
RETURN ${rowOf(label, "visitor")} AS visitor, ${rowOf(label, "host")} AS host, times`;
  return { statement, parameters: parameters.values };
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
