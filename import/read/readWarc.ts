import { WARCParser, type WARCRecord } from "warcio";
import { reject, type ReadResult } from "./ReadResult";
import { pageResult } from "./readHtml";
import type { Reader } from "./Reader";

/** A web archive: each page that was answered with success is an article, its address is the id. Other records are no articles. */
export const readWarc: Reader = async function* (input, limits) {
  const parser = new WARCParser(input.open());
  for await (const record of parser) {
    if (isPage(record)) yield await readRecord(record, input.path, parser.offset, limits.maxBytes);
  }
};

function isPage(record: WARCRecord): boolean {
  const type = record.httpHeaders?.headers.get("Content-Type") ?? "";
  return record.warcType === "response" && record.httpHeaders?.statusCode === 200 && /\bx?html\b/i.test(type);
}

async function readRecord(record: WARCRecord, path: string, offset: number, maxBytes: number): Promise<ReadResult> {
  const url = record.warcTargetURI ?? "";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > maxBytes) {
      await record.skipFully();
      return reject("TOO_LARGE", path, `the page ${url} is longer than the limit of ${maxBytes} bytes`, {
        place: { offset },
      });
    }
    chunks.push(chunk);
  }
  return pageResult(Buffer.concat(chunks, length), { id: url, path, url, place: { offset, length } });
}
