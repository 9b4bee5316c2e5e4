import type { Columns } from "./columns";
import { LineBuffer } from "./LineBuffer";

/** Separates the items of a list. The rest of the text may be anything, so this must be what no name holds. */
export const LIST_SEPARATOR = "\u001F";

/** A table in the dialect of `neo4j-admin database import`: an empty cell is no value, a quoted empty one an empty text. */
export class CsvTable {
  readonly #lines: LineBuffer;
  readonly #columns: Columns;
  #longest = 0;

  /** `keys` are the columns that identify the row ("id:ID(article)"), before those of its properties. */
  constructor(file: string, keys: readonly string[], columns: Columns) {
    this.#columns = columns;
    this.#lines = new LineBuffer(file);
    this.#lines.add([...keys, ...Object.entries(columns).map(([name, type]) => `${name}:${type}`)].join(","));
  }

  /** Characters of the longest row. */
  get longest(): number {
    return this.#longest;
  }

  add(keys: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    for (const name in properties) if (!(name in this.#columns)) throw new Error(`No column for the property ${name}`);
    const line = [...keys.map(cell), ...Object.keys(this.#columns).map((name) => cell(properties[name]))].join(",");
    this.#longest = Math.max(this.#longest, line.length);
    this.#lines.add(line);
  }

  close(): void {
    this.#lines.flush();
  }
}

/** Numbers may be integers of the driver, which print as such. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.map(listItem).join(LIST_SEPARATOR) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** A separator inside an item would make two of it. No name has one, except where a file was damaged. */
const listItem = (item: unknown) => String(item).replaceAll(LIST_SEPARATOR, " ");
