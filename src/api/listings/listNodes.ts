import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { rowOf } from "../cypher/row";
import { forEachKey } from "../cypher/forEachKey";
import { compileFilter, conditionsOf } from "../filters/compileFilter";
import type { Condition } from "../filters/Condition";
import { cursorAt, decodeCursor, fingerprint } from "../paging/cursor";
import { pageSize } from "../paging/pageSize";
import { countStatement, pageBody } from "../paging/pageBody";
import type { SortKey, SortValue } from "../paging/SortKey";
import { toConnection } from "../paging/toConnection";
import type { Connection } from "../rows";
import type { Listing, Order } from "./Listing";
import { placedPage, type PlacedParties } from "./placedVisits";

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
  readonly key: unknown;
  /** Of visits: whose they are. */
  readonly parties?: PlacedParties;
}

/** A page of nodes of one kind: of all of them, or of those that belong to something. */
export async function listNodes<Row, Filter extends object, Field extends string>(
  { loaders }: Context,
  listing: Listing<Filter, Field>,
  args: ListArguments<Filter, Field>,
  origin: Origin = { clause: `MATCH (n:${listing.label})`, key: "" },
): Promise<Connection<Row>> {
  const size = pageSize(args.first);
  const order = args.orderBy ?? listing.defaultOrder;
  const keys = sortKeys(listing, order);
  const where = listing.complete ? listing.complete(args.where) : args.where;
  const parameters = new Parameters();
  const conditions = conditionsOf(listing.rules, where ?? ({} as Filter), parameters);
  const filter = compileFilter(conditions);
  const body = {
    // A filter may lead to the same node on several ways.
    clauses: filter.clauses.length
      ? [...filter.clauses, origin.clauseForKnown ?? origin.clause, "WITH DISTINCT n"]
      : [origin.clause],
    tests: [...(listing.always?.(parameters) ?? []), ...filter.tests],
  };
  const placed = isOrder(order, listing.placed) ? placedParties(origin, conditions) : null;
  const count = { statement: countStatement(body), values: { ...parameters.values } };
  const list = fingerprint([origin, placed, body, keys, count.values]);
  const after = args.after ? decodeCursor(args.after, list, placed ? 1 : keys.length) : null;
  const page = placed
    ? placedPage(placed, after, size + 1, parameters)
    : pageBody(body, keys, after, size + 1, listing.row ?? rowOf(listing.label, "n"), parameters);
  const read = await loaders.rows<{ row: Row; position: SortValue[] }>(
    forEachKey(page, "row, position"),
    origin.key,
    parameters.values,
  );
  return toConnection(
    read.map(({ row, position }) => ({ node: row, cursor: cursorAt(list, position) })),
    size,
    args.after,
    async () => (await loaders.rows<{ total: number }>(count.statement, origin.key, count.values))[0]!.total,
  );
}

const isOrder = <Field extends string>([first, ...rest]: readonly Order<Field>[], order: Order<Field> | undefined) =>
  rest.length === 0 && order !== undefined && first?.field === order.field && first.direction === order.direction;

/** The parties whose visits are listed: those that the list belongs to, else those that a condition names. */
function placedParties({ parties }: Origin, conditions: readonly Condition[]): PlacedParties | null {
  const entry = parties ? undefined : conditions.find((each) => each.parties);
  const tests = conditions.filter((each) => each !== entry).map(({ test }) => test);
  if (parties) return { ...parties, tests: [...parties.tests, ...tests] };
  if (!entry?.parties) return null;
  const { enter, sides } = entry.parties;
  return { clauses: `${enter("own")} WITH own.id AS party`, sides, tests };
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
