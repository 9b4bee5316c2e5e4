import { CsvError, parse } from "csv-parse/sync";

const WORDS: Partial<Record<CsvError["code"], string>> = {
  CSV_INVALID_CLOSING_QUOTE: "a field in quotes goes on after its closing quote; a quote within it is written twice",
  INVALID_OPENING_QUOTE:
    "a quote stands in a field that is not in quotes; put the field in quotes, and write the quote twice",
};

/** The records in a piece of a table, each as its fields, or what is wrong with it. */
export function parseCsv(text: string, delimiter: string): string[][] | string {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return WORDS[error.code] ?? error.message;
  }
}
