import { remember } from "../remember";
import type { Column } from "./columns";
import type { ColumnsByName, RowOf, Table } from "./table";
import { TableFile } from "./TableFile";

type Tables = Readonly<Record<string, Table>>;

export type RowsOf<T extends Tables> = {
  readonly [Name in keyof T]: T[Name] extends Table<infer Columns> ? RowOf<Columns>[] : never;
};

/**
 * The rows of the tables in a folder, checked.
 * @throws VisitgraphError KNOWLEDGE_INVALID with the file, the line, the column and the value of the first cell that is wrong.
 */
export function readTables<const T extends Tables>(folder: string, tables: T): RowsOf<T> {
  const read = Object.entries(tables).map(([name, table]) => {
    const file = new TableFile(folder, table.file);
    checkHeader(file, table);
    const rows = readRows(file, table);
    checkKey(file, table, rows);
    return { name, table, file, rows };
  });
  const valuesOf = remember((place) => {
    const [file, column] = place.split(":");
    const { table, rows } = read.find((each) => each.table.file === file)!;
    return new Set(rows.map((row) => row[column ?? table.key[0]!]));
  });
  for (const { table, file, rows } of read) checkKnown(file, table, rows, valuesOf);
  return Object.fromEntries(read.map(({ name, rows }) => [name, rows])) as RowsOf<T>;
}

type Row = RowOf<ColumnsByName>;

function checkHeader(file: TableFile, { columns }: Table): void {
  const { header } = file;
  const own = Object.keys(columns);
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const faults = [
    ["missing", own.filter((name) => !header.includes(name))],
    ["unknown", header.filter((name) => !own.includes(name))],
    ["there twice", header.filter((name, i) => header.indexOf(name) < i)],
  ] as const;
  const found = faults.flatMap(([what, names]) => (names.length > 0 ? [`${what}: ${quoted(names)}`] : []));
  if (found.length > 0) throw file.wrong(`its columns must be ${own.join(", ")}; ${found.join("; ")}`, 1);
}

function readRows(file: TableFile, { columns }: Table): Row[] {
  const reading = Object.entries(columns).map(([name, column]) => [name, column, file.header.indexOf(name)] as const);
  return file.records.map((cells, index) => {
    const row: Record<string, unknown> = {};
    for (const [name, column, at] of reading) {
      const cell = cells[at]!.trim();
      const value = column.read(cell);
      if (value === undefined) throw wrongCell(file, index, name, column, cell);
      row[name] = value;
    }
    return row;
  });
}

function checkKey(file: TableFile, { key }: Table, rows: readonly Row[]): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const values = key.map((name) => [row[name]].flat().join("|"));
    const joined = values.join("\0");
    if (seen.has(joined)) {
      const cells = key.map((name, i) => `${name} "${values[i]}"`).join(", ");
      throw file.wrongRecord(index, `there is a row of ${cells} before`);
    }
    seen.add(joined);
  });
}

function checkKnown(
  file: TableFile,
  { columns }: Table,
  rows: readonly Row[],
  valuesOf: (place: string) => ReadonlySet<unknown>,
): void {
  for (const [name, column] of Object.entries(columns)) {
    const { known } = column;
    if (!known) continue;
    const sets = [new Set<unknown>([null, ...known.or]), ...known.in.map(valuesOf)];
    const nameIn = (value: unknown) => (known.nameIn && typeof value === "string" ? known.nameIn(value) : value);
    rows.forEach((row, index) => {
      const unknown = [row[name]].flat().find((value) => !sets.some((set) => set.has(nameIn(value))));
      if (unknown !== undefined) throw wrongCell(file, index, name, column, String(unknown));
    });
  }
}

function wrongCell(file: TableFile, index: number, name: string, { must }: Column<unknown>, cell: string) {
  return file.wrongRecord(index, `column "${name}" is ${cell === "" ? "empty" : `"${cell}"`}; it must be ${must}`);
}
