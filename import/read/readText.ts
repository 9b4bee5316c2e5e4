import { decodeText } from "./encoding/decodeText";
import { accept, reject } from "./ReadResult";
import type { Reader } from "./Reader";
import { readWhole } from "./readWhole";

/** Plain text (or Markdown): the file is the article. Whether its first line is a title is the extractor's to tell. */
export const readText: Reader = async function* (input, limits) {
  const bytes = await readWhole(input, limits);
  if (!Buffer.isBuffer(bytes)) return yield bytes;
  const found = { raw: bytes, place: { offset: 0, length: bytes.length } };
  const decoded = decodeText(bytes);
  if (decoded.kind === "failed") return yield reject(decoded.code, input.path, decoded.reason, found);
  if (decoded.text.trim() === "") return yield reject("EMPTY", input.path, "it holds no text", found);
  yield accept(
    { id: input.id, title: null, text: decoded.text, url: null, source: null, published: null },
    input.path,
    found.place,
  );
};
