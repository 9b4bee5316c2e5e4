import { detectUtf16, SAMPLE_BYTES, type Utf16 } from "./encoding/utf16";
import { peek } from "./peek";

/** How the bytes of a text in UTF-8 are stored in the file that it comes from. */
export interface Stored {
  /** The bytes before the text: its byte order mark. */
  readonly mark: number;
  /** How many bytes a part of the text, of whole characters, takes in the file. */
  readonly sizeOf: (part: Buffer) => number;
}

/** A file that holds what it says, byte for byte. */
export const AS_IT_IS: Stored = { mark: 0, sizeOf: (part) => part.length };

const UTF8_MARK = Buffer.from("\ufeff");

/** The same stream with UTF-16 turned into UTF-8 and the byte order mark taken off; other encodings pass as they are. */
export async function asUtf8(
  source: AsyncIterable<Buffer>,
): Promise<{ chunks: AsyncIterable<Buffer>; stored: Stored }> {
  const { start, whole } = await peek(source, SAMPLE_BYTES);
  const utf16 = detectUtf16(start);
  if (utf16) {
    const mark = /^(?:\xff\xfe|\xfe\xff)/.test(start.toString("latin1", 0, 2)) ? 2 : 0;
    return { chunks: fromUtf16(whole, utf16), stored: { mark, sizeOf: (part) => part.toString("utf8").length * 2 } };
  }
  if (!start.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) return { chunks: whole, stored: AS_IT_IS };
  return { chunks: without(whole, UTF8_MARK.length), stored: { ...AS_IT_IS, mark: UTF8_MARK.length } };
}

async function* fromUtf16(source: AsyncIterable<Buffer>, encoding: Utf16): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* without(source: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of source) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
