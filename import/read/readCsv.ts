import { asUtf8 } from "./asUtf8";
import { byteLines } from "./byteLines";
import { csvForm, type CsvForm } from "./csvForm";
import { csvRows, type CsvRow } from "./csvRows";
import { decodeText } from "./encoding/decodeText";
import { parseArticle } from "./parseArticle";
import { parseCsv } from "./parseCsv";
import { reject, type ReadResult } from "./ReadResult";
import type { Reader } from "./Reader";

const UNKNOWN: CsvForm = { delimiter: ",", columns: [] };

/**
 * A table with a header line, of the columns that JSON lines have as fields: id, title, text, url, source, published. Its encoding is
 * told row by row, as theirs is line by line. Blank lines don't count.
 */
export const readCsv: Reader = async function* (input, limits) {
  const { chunks, stored } = await asUtf8(input.open());
  let form = UNKNOWN;
  for await (const row of csvRows(byteLines(chunks, limits.maxBytes, stored), limits.maxBytes, () => form)) {
    const text = textOf(row, input.path, limits.maxBytes);
    if (typeof text !== "string") yield text;
    else if (text.trim() === "") continue;
    else if (form === UNKNOWN) {
      const told = csvForm(text);
      if (typeof told === "string") yield reject("CSV_INVALID", input.path, told, found(row));
      else {
        form = told;
        yield* articlesOf(row, text, form, input.path, 1);
      }
    } else yield* articlesOf(row, text, form, input.path);
    if (form === UNKNOWN) return;
  }
};

function found({ place, bytes }: CsvRow) {
  return { place, raw: bytes ?? Buffer.of() };
}

/** The text of the row, or its rejection. */
function textOf(row: CsvRow, path: string, maxBytes: number): string | ReadResult {
  const { bytes, unclosed, place } = row;
  const decoded = decodeText(bytes ?? Buffer.of());
  if (decoded.kind === "failed") return reject(decoded.code, path, decoded.reason, found(row));
  if (unclosed === "line")
    return reject("CSV_INVALID", path, "the quote that opens in this line is not closed", found(row));
  if (unclosed === "end") {
    return reject("CSV_INVALID", path, "the quote that opens here is not closed; the file was not read from here on", {
      place,
    });
  }
  return bytes
    ? decoded.text
    : reject("TOO_LARGE", path, `the row has ${place.length} bytes, the limit is ${maxBytes}`, { place });
}

/** The article of the row. Where carriage returns alone end lines, a row is the whole file, with the header. */
function* articlesOf(
  row: CsvRow,
  text: string,
  { delimiter, columns }: CsvForm,
  path: string,
  headers = 0,
): Generator<ReadResult> {
  const records = parseCsv(text, delimiter);
  if (typeof records === "string") return yield reject("CSV_INVALID", path, records, found(row));
  for (const fields of records.slice(headers)) {
    const count = `the row has ${fields.length} ${fields.length === 1 ? "field" : "fields"}, the header ${columns.length}`;
    if (fields.length !== columns.length) yield reject("CSV_INVALID", path, count, found(row));
    else yield parseArticle(Object.fromEntries(columns.map((name, i) => [name, fields[i]])), path, found(row));
  }
}
