import { decodeText } from "./encoding/decodeText";
import { articleFromHtml } from "./html/articleFromHtml";
import { accept, reject, type ReadResult } from "./ReadResult";
import type { Reader } from "./Reader";
import { readWhole } from "./readWhole";
import type { Place } from "./Rejection";

/** A saved web page: the file is the article, the page says what it can about title, date, address and publisher. */
export const readHtml: Reader = async function* (input, limits) {
  const bytes = await readWhole(input, limits);
  if (!Buffer.isBuffer(bytes)) return yield bytes;
  yield pageResult(bytes, { id: input.id, path: input.path, url: null, place: { offset: 0, length: bytes.length } });
};

/** The article of one page, or its rejection; `url` is the address when the page itself states none. */
export function pageResult(
  bytes: Buffer,
  from: { id: string; path: string; url: string | null; place: Partial<Place> },
): ReadResult {
  const found = { raw: bytes, place: from.place };
  const decoded = decodeText(bytes);
  if (decoded.kind === "failed") return reject(decoded.code, from.path, decoded.reason, found);
  const page = articleFromHtml(decoded.text);
  if (page.text === "") return reject("EMPTY", from.path, "the page holds no text", found);
  return accept({ ...page, id: from.id, url: page.url ?? from.url }, from.path, from.place);
}
