import type { ReadResult } from "./ReadResult";

/** A place to read articles from. */
export interface Input {
  /** As it was named to the program; "-" is standard input. */
  readonly path: string;
  /** The id of the article when the input is one: the file's name without its extension. */
  readonly id: string;
  /** The bytes, decompressed. Errors while reading are the stream's. */
  readonly open: () => AsyncIterable<Buffer>;
}

export interface Limits {
  /** The largest article, in bytes as it is stored (uncompressed). */
  readonly maxBytes: number;
}

/** Reads one format. Bad input is a result; only a failing stream throws. */
export type Reader = (input: Input, limits: Limits) => AsyncIterable<ReadResult>;
