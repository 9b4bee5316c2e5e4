import { listOf } from "./listOf";

/** Items by key, keys in the order in which they are first met. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) listOf(groups, keyOf(item)).push(item);
  return groups;
}
