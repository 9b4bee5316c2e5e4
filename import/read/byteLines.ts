import { AS_IT_IS, type Stored } from "./asUtf8";

export interface ByteLine {
  /** Counted from 1. */
  readonly line: number;
  /** Bytes of the file before it. */
  readonly offset: number;
  /** Its bytes in the file. */
  readonly length: number;
  /** Without its line feed; null when it is longer than the limit: it was skipped, not kept. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = Buffer.from("\n");
const LINE_FEED_BYTE = 0x0a;

/**
 * Splits a stream at its line feeds, holding no more than one chunk and one line of at most `maxBytes` in memory. Places and the
 * limit count what the file holds, which `stored` tells where it is not the stream.
 */
export async function* byteLines(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  { mark, sizeOf }: Stored = AS_IT_IS,
): AsyncGenerator<ByteLine> {
  const lineFeed = sizeOf(LINE_FEED);
  let line = 1;
  let offset = mark;
  let length = 0;
  let parts: Buffer[] = [];

  const add = (part: Buffer) => {
    length += sizeOf(part);
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const bytes = length > maxBytes ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const taken = { line, offset, length, bytes };
    line++;
    offset += length + lineFeed;
    length = 0;
    parts = [];
    return taken;
  };

  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED_BYTE); end >= 0; end = chunk.indexOf(LINE_FEED_BYTE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
