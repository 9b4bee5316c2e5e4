import { readCsv } from "./readCsv";
import { readFeed } from "./readFeed";
import { readHtml } from "./readHtml";
import { readJsonLines } from "./readJsonLines";
import { readText } from "./readText";
import { readWarc } from "./readWarc";
import type { Reader } from "./Reader";

/** Which reader reads which extension. */
const READERS: Record<string, Reader> = {
  txt: readText,
  md: readText,
  html: readHtml,
  htm: readHtml,
  jsonl: readJsonLines,
  ndjson: readJsonLines,
  csv: readCsv,
  xml: readFeed,
  rss: readFeed,
  atom: readFeed,
  warc: readWarc,
};

export const EXTENSIONS: readonly string[] = Object.keys(READERS);

/** The reader for a file, by its name (a final ".gz" doesn't count), or null. */
export function readerFor(file: string): Reader | null {
  const extension = /\.([^./\\]+?)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(READERS, extension) ? (READERS[extension] as Reader) : null;
}
