import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { reject, type ReadResult } from "./ReadResult";
import { pageResult } from "./readHtml";
import type { Reader } from "./Reader";

/** A web archive: each page that was answered with success is an article, its address is the id. Other records are no articles. */
export const readWarc: Reader = async function* (input, limits) {
  const parser = new WARCParser(input.open());
  for await (const record of parser) {
    if (!record.warcType) throw new Error("what stands here is no WARC record");
    const body = await readBody(record, limits.maxBytes);
    if (isPage(record))
      yield pageOf(record, body, { path: input.path, offset: parser.offset, maxBytes: limits.maxBytes });
  }
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
  return pageResult(body, { id: url, path, url, place: { offset, length: body.length } });
}
