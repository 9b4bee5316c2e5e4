import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { reject, within, type ReadResult } from "./ReadResult";
import { pageResult } from "./readHtml";
import type { Reader } from "./Reader";

const END_OF_RECORD = Buffer.from("\r\n\r\n");
/** What warcio decodes; what else it gives as it is. */
const DECODED = new Set(["", "identity", "gzip", "x-gzip", "deflate"]);

/** A web archive: each page that was answered with success is an article, its address is the id. Other records are no articles. */
export const readWarc: Reader = async function* (input, limits) {
  let end = Buffer.of();
  async function* watched() {
    for await (const chunk of input.open()) {
      end = Buffer.concat([end, chunk.subarray(-END_OF_RECORD.length)]).subarray(-END_OF_RECORD.length);
      yield chunk;
    }
  }
  const parser = new WARCParser(watched());
  for await (const record of parser) {
    if (!record.warcType) throw new Error("what stands here is no WARC record");
    if (!record.warcHeader("Content-Length")) throw new Error(`the archive ends within the head of a record`);
    const body = await readBody(record, limits.maxBytes);
    if (isPage(record))
      yield pageOf(record, body, { path: input.path, offset: parser.offset, maxBytes: limits.maxBytes });
  }
  if (end.length > 0 && !end.equals(END_OF_RECORD)) throw new Error("the archive does not end where a record does");
};

function isPage(record: WARCRecord): boolean {
  const type = record.httpHeaders?.headers.get("Content-Type") ?? "";
  return record.warcType === "response" && record.httpHeaders?.statusCode === 200 && /\bx?html\b/i.test(type);
}

/**
 * The decoded body of the record, or null when it is over the limit. Always reads to the record's end: at the end of an
 * archive that was cut, warcio's own skipping never returns.
 */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Buffer | null> {
  const { reader } = record;
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks = [];
  }
  if (reader instanceof LimitReader && reader.limit > 0) {
    throw new Error(`the archive ends within the record of ${record.warcTargetURI ?? "no address"}`);
  }
  return length <= maxBytes ? Buffer.concat(chunks, length) : null;
}

function pageOf(
  record: WARCRecord,
  body: Buffer | null,
  from: { path: string; offset: number; maxBytes: number },
): ReadResult {
  const { path, offset, maxBytes } = from;
  const url = record.warcTargetURI ?? "";
  if (!body)
    return reject("TOO_LARGE", path, `the page ${url} is over the limit of ${maxBytes} bytes`, { place: { offset } });
  const place = { offset, length: body.length };
  const encoding = record.httpHeaders?.headers.get("Content-Encoding")?.trim().toLowerCase() ?? "";
  if (!DECODED.has(encoding))
    return reject("UNREADABLE", path, `the page ${url} is packed as "${encoding}", which is not known`, {
      place,
      raw: body,
    });
  return within(`the page ${url}`, pageResult(body, { id: url, path, url, place }));
}
