import { asUtf8 } from "./asUtf8";
import { byteLines, type ByteLine } from "./byteLines";
import { decodeText } from "./encoding/decodeText";
import { parseArticle } from "./parseArticle";
import { reject, type ReadResult } from "./ReadResult";
import type { Reader } from "./Reader";

/** One JSON object a line: `{ id, title, text, url?, source?, published? }`. Blank lines don't count. */
export const readJsonLines: Reader = async function* (input, limits) {
  const { chunks, stored } = await asUtf8(input.open());
  for await (const line of byteLines(chunks, limits.maxBytes, stored)) {
    const result = readLine(line, input.path, limits.maxBytes);
    if (result) yield result;
  }
};

function readLine({ bytes, ...place }: ByteLine, path: string, maxBytes: number): ReadResult | null {
  if (!bytes) {
    return reject("TOO_LARGE", path, `the line has ${place.length} bytes, the limit is ${maxBytes}`, { place });
  }
  const found = { place, raw: bytes };
  const decoded = decodeText(bytes);
  if (decoded.kind === "failed") return reject(decoded.code, path, decoded.reason, found);
  if (decoded.text.trim() === "") return null;
  let record: unknown;
  try {
    record = JSON.parse(decoded.text);
  } catch (error) {
    return reject("JSON_INVALID", path, `it is not JSON: ${(error as Error).message}`, found);
  }
  return parseArticle(record, path, found);
}
