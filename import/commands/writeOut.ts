import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes the texts to standard output, no faster than they are taken. When whoever reads them has had enough (`… | head`),
 * the source is closed and that is no failure.
 */
export async function writeOut(texts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(texts), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}
