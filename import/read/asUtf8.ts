import { TextDecoder } from "node:util";
import { detectUtf16 } from "./encoding/utf16";

/** The same stream with UTF-16 turned into UTF-8 and the byte order mark taken off; other encodings pass as they are. */
export async function* asUtf8(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null = null;
  let first = true;
  for await (const chunk of source) {
    if (first) {
      first = false;
      const encoding = detectUtf16(chunk);
      decoder = encoding && new TextDecoder(encoding);
      if (!decoder) {
        yield withoutMark(chunk);
        continue;
      }
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

function withoutMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}
