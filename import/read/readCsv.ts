import { parse, type CsvError } from "csv-parse";
import { Readable } from "node:stream";
import { asUtf8 } from "./asUtf8";
import { parseArticle } from "./parseArticle";
import { reject, type ReadResult } from "./ReadResult";
import type { Reader } from "./Reader";

interface Row {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

interface Skipped {
  readonly error: CsvError & { readonly lines: number };
  readonly raw: string;
}

/** A table with a header line, of the columns that JSON lines have as fields: id, title, text, url, source, published. */
export const readCsv: Reader = async function* (input, limits) {
  const skipped: Skipped[] = [];
  const parser = Readable.from(asUtf8(input.open())).pipe(
    parse({
      columns: readHeader,
      info: true,
      raw: true,
      skip_records_with_error: true,
      max_record_size: limits.maxBytes,
    }),
  );
  parser.on("skip", (error: Skipped["error"], raw?: string) => skipped.push({ error, raw: raw ?? "" }));
  const skippedBefore = (line: number): ReadResult[] => {
    const due = skipped.filter(({ error }) => error.lines < line);
    return skipped.splice(0, due.length).map((row) => rejectRow(row, input.path));
  };
  try {
    for await (const { record, info, raw } of parser as AsyncIterable<Row>) {
      yield* skippedBefore(info.lines);
      yield parseArticle(record, input.path, found(info.lines, raw));
    }
    yield* skippedBefore(Infinity);
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    yield reject("CSV_INVALID", input.path, error.message, { place: { line: 1 } });
  }
};

class HeaderError extends Error {}

function readHeader(header: string[]): string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  if (names.includes("id") && names.includes("text")) return names;
  throw new HeaderError(`the first line has no columns "id" and "text", but "${header.join('", "').slice(0, 200)}"`);
}

function found(lines: number, raw: string) {
  const linesInside = raw.trimEnd().split("\n").length - 1;
  return { place: { line: lines - linesInside }, raw: Buffer.from(raw) };
}

function rejectRow({ error, raw }: Skipped, path: string): ReadResult {
  const { place } = found(error.lines, raw);
  if (error.code !== "CSV_MAX_RECORD_SIZE")
    return reject("CSV_INVALID", path, error.message, { place, raw: Buffer.from(raw) });
  // The parser does not find the end of such a row, and gives no row after it.
  return reject("TOO_LARGE", path, "the row is over the size limit; the file was not read from here on", { place });
}
