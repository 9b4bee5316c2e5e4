import { dateBounds } from "../../src/shared/dateBounds";
import { isCalendarDate } from "../../src/shared/isCalendarDate";

/** What the cells of a column of a table hold. */
export interface Column<Value> {
  /** The value of a cell, given without blanks around it; undefined where it is wrong. */
  readonly read: (cell: string) => Value | undefined;
  /** What a cell must be; completes the sentence "it must be …". */
  readonly must: string;
  /** Where a value must stand too, once all tables are read; "" needs to stand nowhere. */
  readonly known?: Known;
}

export interface Known {
  /** Files, for their first column, or "FILE:COLUMN". */
  readonly in: readonly string[];
  /** Values that are known without standing anywhere. */
  readonly or: readonly string[];
  /** What must be known of a value; the value itself where this is left out. */
  readonly nameIn?: (value: string) => string;
}

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

export const text: Column<string> = { read: (cell) => cell || undefined, must: "filled in" };

/** Anything, also nothing. */
export const note: Column<string> = { read: (cell) => cell, must: "a note" };

/** YYYY-MM-DD, a day of the calendar. */
export const day: Column<string> = {
  read: (cell) => (isCalendarDate(cell) ? cell : undefined),
  must: "a day as 2024-02-22",
};

/** A day, or as much of it as is known. */
export const date: Column<string> = {
  read: (cell) => (isCalendarDate(dateBounds(cell).earliest ?? "") ? cell : undefined),
  must: "a date as 2024, 2024-02 or 2024-02-22",
};

export function number(min: number, max: number): Column<number> {
  const read = (cell: string) => {
    const value = cell === "" ? NaN : Number(cell);
    return value >= min && value <= max ? value : undefined;
  };
  return { read, must: `a number from ${min} to ${max}` };
}

export function whole(min: number, max: number): Column<number> {
  const { read } = number(min, max);
  return {
    read: (cell) => (/^\d+$/.test(cell) ? read(cell) : undefined),
    must: `a whole number from ${min} to ${max}`,
  };
}

export function matching(pattern: RegExp, must: string): Column<string> {
  return { read: (cell) => (pattern.test(cell) ? cell : undefined), must };
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Column<Value> {
  const named = values.map((value) => value || "empty");
  return { read: (cell) => values.find((value) => value === cell), must: orOf(named) };
}

/** `yes`, or empty for no. */
export const yes = oneOf("", "yes");

/** Empty is null. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  return {
    ...column,
    read: (cell) => (cell === "" ? null : column.read(cell)),
    must: column === text ? "a text or empty" : `${column.must}, or empty`,
  };
}

/** Several values in one cell, separated by "|"; an empty cell has none, an empty value is wrong. */
export function listOf<Value>(column: Column<Value>): Column<Value[]> {
  const read = (cell: string) => {
    if (cell === "") return [];
    const values = cell.split("|").map((value) => column.read(value.trim()));
    return values.every((value) => value !== undefined) ? values : undefined;
  };
  return { ...column, read, must: `values separated by "|", each ${column.must}` };
}

/** A list that is not empty. */
export function someOf<Value>(column: Column<Value>): Column<Value[]> {
  const list = listOf(column);
  return { ...list, read: (cell) => (cell === "" ? undefined : list.read(cell)), must: `one or more ${list.must}` };
}

/** What stands in one of these places as well (a file, for its first column, or "FILE:COLUMN"), or is one of `or`. */
export function knownIn(places: readonly string[], or: readonly string[] = []): Column<string> {
  const named = places.map((place) => {
    const [file, column] = place.split(":");
    return column ? `a ${column} in ${file}` : `a row of ${file}`;
  });
  return { read: text.read, must: orOf([...named, ...or]), known: { in: places, or } };
}

/** The same, also in brackets: "(Bộ A)". */
export function maybeBracketed(column: Column<string>): Column<string> {
  const { known } = column;
  const nameIn = (value: string) => value.replace(/^\((.*)\)$/u, "$1");
  return { ...column, must: `${column.must}, in brackets or not`, known: known && { ...known, nameIn } };
}

function orOf(values: readonly string[]): string {
  return values.length > 1 ? `${values.slice(0, -1).join(", ")} or ${values.at(-1)}` : values.join("");
}
