import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { row } from "../cypher/row";
import { compileFilter } from "../filters/compileFilter";
import { decodeCursor, encodeCursor, fingerprint } from "../paging/cursor";
import { pageSize } from "../paging/pageSize";
import { countStatement, pageStatement } from "../paging/pageStatement";
import type { SortKey, SortValue } from "../paging/SortKey";
import { toConnection } from "../paging/toConnection";
import type { Connection } from "../rows";
import type { Listing, Order } from "./Listing";

export interface ListArguments<Filter, Field extends string> {
  readonly where?: Filter | null;
  readonly orderBy?: readonly Order<Field>[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What a list belongs to: clauses that lead from `key` to the nodes `n` of the list, and the key. */
export interface Origin {
  readonly clause: string;
  /** The same where `n` is bound by a filter already; as `clause` when left out. */
  readonly clauseForKnown?: string;
  readonly key: string | readonly string[];
}

/** A page of nodes of one kind: of all of them, or of those that belong to something. */
export async function listNodes<Row, Filter extends object, Field extends string>(
  { loaders }: Context,
  listing: Listing<Filter, Field>,
  args: ListArguments<Filter, Field>,
  origin: Origin = { clause: `MATCH (n:${listing.label})`, key: "" },
): Promise<Connection<Row>> {
  const size = pageSize(args.first);
  const keys = sortKeys(listing, args.orderBy ?? listing.defaultOrder);
  const where = listing.complete ? listing.complete(args.where) : args.where;
  const parameters = new Parameters();
  const filter = compileFilter(listing.rules, where, parameters);
  const body = {
    // A filter may lead to the same node on several ways.
    clauses: filter.clauses.length
      ? [...filter.clauses, origin.clauseForKnown ?? origin.clause, "WITH DISTINCT n"]
      : [origin.clause],
    tests: [...(listing.always?.(parameters) ?? []), ...filter.tests],
  };
  const list = fingerprint([origin, body, keys, parameters.values]);
  const count = { statement: countStatement(body), values: { ...parameters.values } };
  const after = args.after ? decodeCursor(args.after, list, keys.length) : null;
  const statement = pageStatement(body, keys, after, size + 1, row("n"), parameters);
  const read = await loaders.rows<{ row: Row; position: SortValue[] }>(statement, origin.key, parameters.values);
  return toConnection(
    read.map(({ row, position }) => ({ node: row, cursor: encodeCursor(list, position) })),
    size,
    args.after,
    async () => (await loaders.rows<{ total: number }>(count.statement, origin.key, count.values))[0]!.total,
  );
}

/** The order as Cypher, ended by the id, so that no two rows stand at the same place. */
function sortKeys<Filter extends object, Field extends string>(
  listing: Listing<Filter, Field>,
  order: readonly Order<Field>[],
): SortKey[] {
  const fields = order.map(({ field }) => field);
  if (new Set(fields).size < fields.length)
    throw badUserInput(`\`orderBy\` names a field twice: ${fields.join(", ")}.`);
  const keys = order.map(({ field, direction }) => ({ ...listing.sortKeys[field], direction }));
  return [...keys, { expression: "n.id", direction: keys[0]?.direction ?? "ASC" }];
}
