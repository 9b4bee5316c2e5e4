import { CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import { asUtf8 } from "./asUtf8";
import { parseArticle } from "./parseArticle";
import { reject } from "./ReadResult";
import type { Reader } from "./Reader";

/** A table with a header line, of the columns that JSON lines have as fields: id, title, text, url, source, published. */
export const readCsv: Reader = async function* (input, limits) {
  const parser = Readable.from(asUtf8(input.open())).pipe(
    parse({
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      info: true,
      max_record_size: limits.maxBytes,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield parseArticle(record, input.path, { place: { line: info.lines }, raw: Buffer.from(JSON.stringify(record)) });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield reject("CSV_INVALID", input.path, `reading ends here: ${error.message}`);
  }
};
