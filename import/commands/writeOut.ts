import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isReaderGone, notWritable } from "../../src/shared/fileFailure";

/**
 * Writes the texts to standard output, no faster than they are taken: all that goes there goes this way. When whoever reads them
 * has had enough (`… | head`), the source is closed and that is no failure.
 *
 * @throws VisitgraphError FILE_NOT_WRITABLE, as where a disk is full
 */
export async function writeOut(texts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const { stdout } = process;
  if (stdout.destroyed) return;
  // What fails is thrown; a listener keeps it from being thrown once more, where nobody waits for it.
  stdout.on("error", ignore);
  try {
    await pipeline(Readable.from(texts), stdout, { end: false });
    await flushed(stdout);
  } catch (error) {
    if (isReaderGone(error)) return;
    notWritable("Standard output", "Send it to a place that has room.")(error);
  } finally {
    stdout.off("error", ignore);
  }
}

const ignore = () => undefined;

/** The last write may fail after its source has ended. */
function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write("", (error) => (error ? reject(stream.errored ?? error) : resolve()));
  });
}
