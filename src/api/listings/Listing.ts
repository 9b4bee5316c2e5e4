import type { Parameters } from "../cypher/Parameters";
import type { Rules } from "../filters/Condition";
import type { SortKey } from "../paging/SortKey";
import type { RowLabel } from "../rows";

/** How one kind of node is listed: by which conditions, in which orders. */
export interface Listing<Filter extends object, Field extends string> {
  readonly label: RowLabel;
  /** Cypher expression for the row of `n`, where it holds more than those of its label do. */
  readonly row?: string;
  readonly rules: Rules<Filter>;
  /** Fills in what a filter leaves out. */
  readonly complete?: (filter: Filter | null | undefined) => Filter;
  /** Conditions on `n` that always hold. */
  readonly always?: ((parameters: Parameters) => string[]) | undefined;
  readonly sortKeys: { readonly [field in Field]: Omit<SortKey, "direction"> };
  readonly defaultOrder: readonly Order<Field>[];
  /** The order in which the nodes of a party are at hand by their places: see visitPlace.ts. */
  readonly placed?: Order<Field>;
}

/** A criterion of an order, as clients give it. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: "ASC" | "DESC";
}
