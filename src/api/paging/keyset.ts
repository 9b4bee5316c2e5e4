import type { Parameters } from "../cypher/Parameters";
import type { SortKey, SortValue } from "./SortKey";

/**
 * One stretch of an ordered list: the rows whose first sort key is known, or those where it is null. Apart, each can be read in
 * the order of an index, which holds no nulls.
 */
export interface Stretch {
  readonly tests: readonly string[];
  readonly orderBy: string;
}

/**
 * The stretches to read, in this order, to get the rows after `after` (or from the beginning). `keys` end with one that is unique.
 * @see https://use-the-index-luke.com/no-offset
 */
export function stretches(
  keys: readonly SortKey[],
  after: readonly SortValue[] | null,
  parameters: Parameters,
): Stretch[] {
  const [first, ...rest] = keys as [SortKey, ...SortKey[]];
  const known = (from: readonly SortValue[] | null) =>
    stretch([{ ...first, nullable: false }, ...rest], [`${first.expression} IS NOT NULL`], from, parameters);
  // It holds for all rows. Asking for it tells Neo4j that the index has all of them, in their order.
  if (!first.nullable) return [known(after)];
  const unknown = (from: readonly SortValue[] | null) =>
    stretch(rest, [`${first.expression} IS NULL`], from, parameters);
  if (after && after[0] === null) return [unknown(after.slice(1))];
  return [known(after), unknown(null)];
}

function stretch(
  keys: readonly SortKey[],
  tests: readonly string[],
  after: readonly SortValue[] | null,
  parameters: Parameters,
): Stretch {
  return {
    tests: [...tests, ...(after ? [isAfter(keys, after, parameters)] : [])],
    orderBy: keys.map((key) => `${comparable(key)} ${key.direction}`).join(", "),
  };
}

/** "(k0, k1, id) > (…)" written out. The outermost bound on k0 alone is what an index can seek. */
function isAfter(keys: readonly SortKey[], after: readonly SortValue[], parameters: Parameters): string {
  const [key, ...rest] = keys as [SortKey, ...SortKey[]];
  const bound = parameters.add(after[0] ?? beyond(key));
  const sign = key.direction === "ASC" ? ">" : "<";
  if (rest.length === 0) return `${comparable(key)} ${sign} ${bound}`;
  const inner = isAfter(rest, after.slice(1), parameters);
  return `${comparable(key)} ${sign}= ${bound} AND (${comparable(key)} ${sign} ${bound} OR (${inner}))`;
}

/** Null is compared as what sorts last, so that it can be compared at all. */
const comparable = (key: SortKey) => (key.nullable ? `coalesce(${key.expression}, '${beyond(key)}')` : key.expression);
const beyond = (key: SortKey) => (key.direction === "ASC" ? "\u{10FFFF}" : "");
