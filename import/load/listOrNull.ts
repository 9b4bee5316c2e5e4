/** A list as it is stored. An empty one is left out, as `neo4j-admin database import` can make none: absent means empty. */
export const listOrNull = <Item>(list: readonly Item[]): readonly Item[] | null => (list.length > 0 ? list : null);
