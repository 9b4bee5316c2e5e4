import { stat } from "node:fs/promises";
import { findInputs } from "./findInputs";
import type { Input, Limits, Reader } from "./Reader";
import { readerFor } from "./readers";
import { readStream } from "./readStream";
import { reject, type ReadResult } from "./ReadResult";
import type { Place } from "./Rejection";

export interface ReadOptions {
  /** The largest article, in bytes; larger ones are rejected unread. 5 MB by default. */
  readonly maxBytes?: number;
  /** Is told what could not be read of an article that was. */
  readonly onNotice?: (path: string, place: Place, notice: string) => void;
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Buffer>;
}

/** Ids are printed, alone on a line. */
const CONTROL = /\p{Cc}/u;

export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

/**
 * Every article that the paths hold, and every input that gave none, in order: nothing is passed over in silence but the
 * files of a folder whose extension has no reader, and hidden ones. A path is a file, a folder (with its folders, sorted), a glob, or "-".
 * Memory does not grow with the number or size of the inputs, but for the ids already seen.
 *
 * @throws VisitgraphError INPUT_NOT_FOUND for a path that names nothing, before anything is read.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const limits: Limits = { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES };
  const firstSeenIn = new Map<string, string>();
  for (const input of await findInputs(paths, options.stdin ?? process.stdin)) {
    let nothing = true;
    for await (const result of readInput(input, limits)) {
      nothing = false;
      if (result.kind === "rejected") yield result;
      else if (CONTROL.test(result.article.id)) yield unprintable(result);
      else {
        const { id } = result.article;
        const first = firstSeenIn.get(id);
        if (first === undefined) {
          firstSeenIn.set(id, input.path);
          if (result.notice) options.onNotice?.(result.path, result.place, result.notice);
          yield result;
        } else yield duplicate(result, first);
      }
    }
    if (nothing) yield reject("EMPTY", input.path, "it holds no article");
  }
}

type ReadArticle = Extract<ReadResult, { kind: "article" }>;

async function* readInput(input: Input, limits: Limits): AsyncGenerator<ReadResult> {
  try {
    const reader = await readerOf(input);
    if (reader) yield* reader(input, limits);
    else yield reject("UNSUPPORTED", input.path, "no reader knows a file of this name");
  } catch (error) {
    // Whatever a damaged file or a hostile document does to a stream or a parser ends that input, not the run.
    yield reject("UNREADABLE", input.path, error instanceof Error ? error.message : String(error));
  }
}

async function readerOf(input: Input): Promise<Reader | null> {
  const streams = input.path === "-" || !(await stat(input.path)).isFile();
  return readerFor(input.path) ?? (streams ? readStream : null);
}

function unprintable({ article, path, place }: ReadArticle): ReadResult {
  const raw = Buffer.from(JSON.stringify(article));
  return reject("ARTICLE_INVALID", path, `the id ${JSON.stringify(article.id)} holds a control character`, {
    place,
    raw,
  });
}

function duplicate({ article, path, place }: ReadArticle, first: string): ReadResult {
  const where = first === path ? "before in this file" : `already in ${first}`;
  const raw = Buffer.from(JSON.stringify(article));
  return reject("DUPLICATE_ID", path, `an article with the id "${article.id}" came ${where}`, { place, raw });
}
