import { forEachKey } from "../cypher/forEachKey";
import { all } from "../filters/Condition";
import type { Parameters } from "../cypher/Parameters";
import { stretches } from "./keyset";
import type { SortKey, SortValue } from "./SortKey";

/** A list of nodes `n`, as Cypher that may use `key`, the thing that the list belongs to. */
export interface ListBody {
  readonly clauses: readonly string[];
  readonly tests: readonly string[];
}

/** What reads one page for a `key`: rows of `{ row, position }`, `position` being the sort values that a cursor is made of. */
export function pageBody(
  { clauses, tests }: ListBody,
  keys: readonly SortKey[],
  after: readonly SortValue[] | null,
  limit: number,
  row: string,
  parameters: Parameters,
): string {
  const size = parameters.add(limit);
  const position = `[${keys.map(({ expression }) => expression).join(", ")}]`;
  const parts = stretches(keys, after, parameters).map((stretch) =>
    [
      ...clauses,
      `WHERE ${all([...tests, ...stretch.tests])}`,
      `WITH n ORDER BY ${stretch.orderBy} LIMIT ${size}`,
      `RETURN ${row} AS row, ${position} AS position`,
    ].join("\n"),
  );
  // A union gives its parts one after the other, and the limit stops it: the later part is read only where the earlier falls short.
  return parts.length === 1
    ? parts[0]!
    : `CALL (key) {\n${parts.join("\nUNION ALL\n")}\n}\nRETURN row, position LIMIT ${size}`;
}

/** A statement that counts the rows of the whole list for each of `$keys`: rows of `{ index, total }`. */
export function countStatement({ clauses, tests }: ListBody): string {
  return forEachKey([...clauses, `WHERE ${all(tests)}`, "RETURN count(n) AS total"].join("\n"), "total");
}
