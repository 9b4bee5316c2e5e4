import type { Context } from "../Context";
import { all } from "../filters/Condition";
import type { Parameters } from "../cypher/Parameters";
import type { Connection } from "../rows";
import { cursorAt, decodeCursor, fingerprint } from "./cursor";
import { stretches } from "./keyset";
import { pageSize } from "./pageSize";
import type { SortKey, SortValue } from "./SortKey";
import { toConnection } from "./toConnection";

/** A list whose rows are put together by a statement of its own, such as the pairs of who visited whom. */
export interface RowList {
  /**
   * Clauses that bind the variables of one row; the further tests are about what the keys name. With a limit, a parameter, they may leave
   * out what comes after so many in the order of the keys.
   */
  readonly clauses: (furtherTests?: readonly string[], limit?: string) => string;
  /** Cypher map expression of the row. */
  readonly row: string;
  /** None can be null, and all together are unique. */
  readonly keys: readonly SortKey[];
  /** What tells this list from any other, for its cursors. */
  readonly question: unknown;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of such a list, by one statement; its total takes another one, when it is asked for. */
export async function listRows<Row>(
  { read }: Pick<Context, "read">,
  { clauses, row, keys, question }: RowList,
  args: PageArguments,
  parameters: Parameters,
): Promise<Connection<Row>> {
  const size = pageSize(args.first);
  const list = fingerprint(question);
  const count = { statement: `${clauses()}\nRETURN count(*) AS total`, values: { ...parameters.values } };
  const after = args.after ? decodeCursor(args.after, list, keys.length) : null;
  const [stretch] = stretches(keys, after, parameters);
  const { tests, orderBy } = stretch!;
  const limit = parameters.add(size + 1);
  const statement = `${clauses(tests, limit)}
ORDER BY ${orderBy} LIMIT ${limit}
RETURN ${row} AS row, [${keys.map(({ expression }) => expression).join(", ")}] AS position`;
  const found = await read<{ row: Row; position: SortValue[] }>(statement, parameters.values);
  return toConnection(
    found.map(({ row: node, position }) => ({ node, cursor: cursorAt(list, position) })),
    size,
    args.after,
    async () => (await read<{ total: number }>(count.statement, count.values))[0]!.total,
  );
}

/** Clauses that bind variables, so that tests of these can follow. */
export const testable =
  (clauses: string, ...variables: readonly string[]): RowList["clauses"] =>
  (tests = []) =>
    tests.length ? `${clauses}\nWITH ${variables.join(", ")} WHERE ${all(tests)}` : clauses;
