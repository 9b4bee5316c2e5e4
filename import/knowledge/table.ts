import type { Column, ValueOf } from "./columns";

/** What a file of this folder holds: its columns, in any order, and by which of them its rows are told apart. */
export interface Table<Columns extends ColumnsByName = ColumnsByName> {
  readonly file: string;
  readonly columns: Columns;
  /** No two rows have the same values in all of these. */
  readonly key: readonly string[];
}

export type ColumnsByName = Readonly<Record<string, Column<unknown>>>;

export type RowOf<Columns extends ColumnsByName> = { -readonly [Name in keyof Columns]: ValueOf<Columns[Name]> };

/** A table whose rows are told apart by their first column, unless a key is given. */
export function table<Columns extends ColumnsByName>(
  file: string,
  columns: Columns,
  key: readonly (keyof Columns & string)[] = Object.keys(columns).slice(0, 1),
): Table<Columns> {
  return { file, columns, key };
}
