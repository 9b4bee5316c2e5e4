import type { Parameters } from "../cypher/Parameters";
import type { Rules } from "../filters/Condition";
import type { SortKey } from "../paging/SortKey";

/** How one kind of node is listed: by which conditions, in which orders. */
export interface Listing<Filter extends object, Field extends string> {
  readonly label: string;
  readonly rules: Rules<Filter>;
  /** Fills in what a filter leaves out. */
  readonly complete?: (filter: Filter | null | undefined) => Filter;
  /** Conditions on `n` that always hold. */
  readonly always?: ((parameters: Parameters) => string[]) | undefined;
  readonly sortKeys: { readonly [field in Field]: Omit<SortKey, "direction"> };
  readonly defaultOrder: readonly Order<Field>[];
}

/** A criterion of an order, as clients give it. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: "ASC" | "DESC";
}
