import { parse } from "csv-parse/sync";
import type { ByteLine } from "./byteLines";
import type { CsvForm } from "./csvForm";
import { parseCsv } from "./parseCsv";

/** The lines of a table that make a row. */
export interface CsvRow {
  readonly place: Pick<ByteLine, "line" | "offset" | "length">;
  /** Null where it is over the limit: it was not kept. */
  readonly bytes: Buffer | null;
  /**
   * Where a quote that opens in its first line is not closed: "line" when the row is that line alone, and the next row is what
   * follows; "end" when the table is not read from here on.
   */
  readonly unclosed: "line" | "end" | null;
}

/** With more quotes that nothing closes it is no table. Each costs another reading of what was taken for its field. */
const MAX_UNCLOSED = 10;
/** So many lines, one after the other, that have as many fields as a row are rows, and not a text in quotes. */
const ROWS_TO_TELL = 5;
const QUOTE = Buffer.from('"');

/**
 * Puts the lines of a table together to rows: a field in quotes may go over many. Holds no more than `maxBytes` and a line.
 *
 * @param form is asked before each row: the first one tells it.
 */
export async function* csvRows(
  lines: AsyncGenerator<ByteLine, void>,
  maxBytes: number,
  form: () => CsvForm,
): AsyncGenerator<CsvRow> {
  /** To be read again, the next one last. */
  const again: ByteLine[] = [];
  const next = async () => again.pop() ?? ((await lines.next()).value || null);
  let unclosed = 0;
  try {
    for (let first = await next(); first; first = await next()) {
      const { open, whole, closed } = await linesOfRow(first, next, maxBytes, form());
      if (closed) yield { place: placeOf(open), bytes: whole ? bytesOf(open) : null, unclosed: null };
      else if (!whole || ++unclosed > MAX_UNCLOSED) return yield { place: placeOf(open), bytes: null, unclosed: "end" };
      else {
        yield { place: placeOf([first]), bytes: first.bytes, unclosed: "line" };
        for (const line of open.slice(1).reverse()) again.push(line);
      }
    }
  } finally {
    await lines.return();
  }
}

/** The lines of one row; of one over the limit only the first and the last, unless they look like rows that a quote swallowed. */
async function linesOfRow(
  first: ByteLine,
  next: () => Promise<ByteLine | null>,
  maxBytes: number,
  form: CsvForm,
): Promise<{ open: ByteLine[]; whole: boolean; closed: boolean }> {
  let open = [first];
  let whole = first.bytes !== null;
  let isOpen = leavesOpen(first, false, form);
  while (isOpen) {
    const line = await next();
    if (!line) return { open, whole, closed: false };
    open.push(line);
    isOpen = leavesOpen(line, true, form);
    if (whole && placeOf(open).length > maxBytes) {
      if (isOpen && areRows(open.slice(1, ROWS_TO_TELL + 1), form)) return { open, whole, closed: false };
      whole = false;
    }
    if (!whole) open = [first, line];
  }
  return { open, whole, closed: true };
}

/** Whether the text is within quotes where the line ends, as csv-parse has it; a line that is within them from its start begins as if they opened there. */
function leavesOpen({ bytes }: ByteLine, within: boolean, { delimiter }: CsvForm): boolean {
  if (!bytes?.includes(QUOTE)) return within;
  let isOpen = false;
  parse(within ? Buffer.concat([QUOTE, bytes]) : bytes, {
    delimiter,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      isOpen ||= error?.code === "CSV_QUOTE_NOT_CLOSED";
      return undefined;
    },
  });
  return isOpen;
}

function areRows(lines: readonly ByteLine[], { delimiter, columns }: CsvForm): boolean {
  const isRow = ({ bytes }: ByteLine) => {
    const records = parseCsv(bytes?.toString("latin1") ?? "", delimiter);
    return typeof records !== "string" && records[0]?.length === columns.length;
  };
  return lines.length === ROWS_TO_TELL && columns.length > 1 && lines.every(isRow);
}

function placeOf(lines: readonly ByteLine[]): CsvRow["place"] {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return { line: first.line, offset: first.offset, length: last.offset + last.length - first.offset };
}

function bytesOf(lines: readonly ByteLine[]): Buffer {
  return Buffer.concat(lines.flatMap(({ bytes }, i) => [...(i > 0 ? [Buffer.from("\n")] : []), bytes ?? Buffer.of()]));
}
