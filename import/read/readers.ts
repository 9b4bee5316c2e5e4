import { readCsv } from "./readCsv";
import { readJsonLines } from "./readJsonLines";
import { readText } from "./readText";
import type { Reader } from "./Reader";

/** A reader that is loaded when it is called: HTML and feeds take libraries that load for as long as a hundred articles take to extract. */
const later = (load: () => Promise<Reader>): Reader =>
  async function* (input, limits) {
    yield* (await load())(input, limits);
  };
const readHtml = later(async () => (await import("./readHtml.js")).readHtml);
const readFeed = later(async () => (await import("./readFeed.js")).readFeed);
const readWarc = later(async () => (await import("./readWarc.js")).readWarc);

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
