import { reject, type ReadResult } from "./ReadResult";
import type { Input, Limits } from "./Reader";

/** The bytes of an input that is one document, or its rejection when it is too large, found without reading it to the end. */
export async function readWhole(input: Input, limits: Limits): Promise<Buffer | ReadResult> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.open()) {
    length += chunk.length;
    if (length > limits.maxBytes) {
      return reject(
        "TOO_LARGE",
        input.path,
        `it is longer than the limit of ${limits.maxBytes} bytes for one document`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
