import { parseFeed } from "feedsmith";
import { decodeText } from "./encoding/decodeText";
import { feedEntries } from "./feedEntries";
import { parseArticle } from "./parseArticle";
import { reject, within } from "./ReadResult";
import type { Reader } from "./Reader";
import { readWhole } from "./readWhole";

/** An RSS or Atom feed: each entry is an article. The limit is on the whole feed. */
export const readFeed: Reader = async function* (input, limits) {
  const bytes = await readWhole(input, limits);
  if (!Buffer.isBuffer(bytes)) return yield bytes;
  const found = { raw: bytes, place: { offset: 0, length: bytes.length } };
  const decoded = decodeText(bytes);
  if (decoded.kind === "failed") return yield reject(decoded.code, input.path, decoded.reason, found);
  let entries;
  try {
    entries = feedEntries(parseFeed(decoded.text));
  } catch (error) {
    return yield reject("FEED_INVALID", input.path, `it is no feed: ${(error as Error).message}`, found);
  }
  if (entries.length === 0) return yield reject("EMPTY", input.path, "the feed has no entry", found);
  for (const [i, entry] of entries.entries()) {
    const name = [`entry ${i + 1}`, entry.url ?? entry.title].filter(Boolean).join(", ");
    yield within(name, parseArticle(entry, input.path, { place: {}, raw: Buffer.from(JSON.stringify(entry)) }));
  }
};
