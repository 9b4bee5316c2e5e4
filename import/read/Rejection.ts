/** Why an input gave no article. A code never changes its meaning. */
export type RejectionCode =
  | "EMPTY"
  | "BINARY"
  | "TOO_LARGE"
  | "ENCODING_UNKNOWN"
  | "JSON_INVALID"
  | "CSV_INVALID"
  | "FEED_INVALID"
  | "ARTICLE_INVALID"
  | "DUPLICATE_ID"
  | "UNSUPPORTED"
  | "UNREADABLE"
  | "EXTRACTION_FAILED"
  | "LLM_FAILED"
  | "FACTS_INVALID"
  | "EVIDENCE_NOT_FOUND";

/** Where in its file a rejected input stands; null where the format has no such place. */
export interface Place {
  /** Counted from 1. */
  readonly line: number | null;
  /** Bytes from the start of the file (uncompressed) to the start of the input. */
  readonly offset: number | null;
  /** Length of the input in bytes. */
  readonly length: number | null;
}

/** An input that gave no article, with all that a person needs to put it right. */
export interface Rejection {
  readonly code: RejectionCode;
  /** The file as it was named to the program; "-" is standard input. */
  readonly path: string;
  readonly place: Place;
  /** What is wrong, with the value that is. */
  readonly reason: string;
  /** The way out. */
  readonly hint: string;
  /** The bytes refused, or null where they were too many to keep: then `path` and `place` refer to them. */
  readonly raw: Uint8Array | null;
}

const HINTS: Record<RejectionCode, string> = {
  EMPTY: "Put the article's text in, or leave the input out.",
  BINARY: "Save it as plain text or HTML first.",
  TOO_LARGE: "Split it into one input an article, or raise the limit with --max-size.",
  ENCODING_UNKNOWN: "Convert it to UTF-8 first, for example with iconv.",
  JSON_INVALID: "Write one JSON object a line, in UTF-8.",
  CSV_INVALID: "Write a header line with at least `id` and `text`, and quote fields that hold commas or line breaks.",
  FEED_INVALID: "Give an RSS or Atom feed; other XML has no reader.",
  ARTICLE_INVALID:
    "An article needs `id` and `text`, and may have `title`, `url`, `source` and `published` (YYYY-MM-DD).",
  DUPLICATE_ID: "Give each article an id of its own; a text file's id is its name without the extension.",
  UNSUPPORTED:
    "Rename it to the format that it has: .txt, .md, .html, .jsonl, .csv, .xml or .warc (each may end in .gz).",
  UNREADABLE: "Check that the file is whole and that you may read it.",
  FACTS_INVALID:
    "Facts are what `visitgraph extract` writes: one JSON object a line, of the form that import/facts.ts defines.",
  EVIDENCE_NOT_FOUND: "Extract the facts again from the text as it is now; the rest of the article was loaded.",
  LLM_FAILED:
    "The same command again asks the model again, for the articles that have no answer yet; --extractor rules needs none.",
  EXTRACTION_FAILED: "This is a fault of Visitgraph: please report it with the quarantined article.",
};

/** The place of an input whose format has none. */
export const NOWHERE: Place = { line: null, offset: null, length: null };

/** Builds a rejection, with the way out that belongs to its code. */
export function rejection(
  code: RejectionCode,
  path: string,
  reason: string,
  found: { place?: Partial<Place>; raw?: Uint8Array | null } = {},
): Rejection {
  return { code, path, reason, hint: HINTS[code], place: { ...NOWHERE, ...found.place }, raw: found.raw ?? null };
}
