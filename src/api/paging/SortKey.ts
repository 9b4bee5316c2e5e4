/** One criterion of an order, as Cypher. */
export interface SortKey {
  /** What is compared, "n.name". */
  readonly expression: string;
  readonly direction: "ASC" | "DESC";
  /** Whether it can be null. Nulls come last in either direction. */
  readonly nullable?: boolean;
}

export type SortValue = string | number | null;
