export interface ByteLine {
  /** Counted from 1. */
  readonly line: number;
  /** Bytes before it. */
  readonly offset: number;
  readonly length: number;
  /** Without its line feed; null when it is longer than the limit: it was skipped, not kept. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Splits a stream at its line feeds, holding no more than one chunk and one line of at most `maxBytes` in memory. */
export async function* byteLines(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let offset = 0;
  let length = 0;
  let parts: Buffer[] = [];

  const add = (part: Buffer) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const bytes = length > maxBytes ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const taken = { line, offset, length, bytes };
    line++;
    offset += length + 1;
    length = 0;
    parts = [];
    return taken;
  };

  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
