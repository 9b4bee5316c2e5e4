import { parseCsv } from "./parseCsv";

/** How a table is written. */
export interface CsvForm {
  readonly delimiter: string;
  /** The names of its columns, in lower case. */
  readonly columns: readonly string[];
}

const NEEDED = ["id", "text"];
const COLUMNS = [...NEEDED, "title", "url", "source", "published"];
/** Spreadsheets write semicolons in countries whose numbers have a comma, as Vietnam's. */
const DELIMITERS = [",", ";", "\t"];

/** How a table of articles is written, told by its header line, or what is wrong with that. */
export function csvForm(header: string): CsvForm | string {
  const forms = DELIMITERS.map((delimiter) => ({ delimiter, columns: namesIn(header, delimiter) }));
  const form = forms.find(({ columns }) => NEEDED.every((name) => columns.includes(name)));
  if (!form)
    return `the first line has no columns "id" and "text", but "${forms[0]!.columns.join('", "').slice(0, 200)}"`;
  const doubled = COLUMNS.find((name) => form.columns.indexOf(name) !== form.columns.lastIndexOf(name));
  return doubled ? `the first line has the column "${doubled}" more than once` : form;
}

function namesIn(header: string, delimiter: string): string[] {
  const records = parseCsv(header, delimiter);
  return typeof records === "string" ? [header] : (records[0] ?? []).map((name) => name.trim().toLowerCase());
}
