import { textHash } from "../textHash";
import { SAMPLE_BYTES } from "./encoding/utf16";
import { formatOf } from "./formatOf";
import { peek } from "./peek";
import type { Reader } from "./Reader";
import { readerFor } from "./readers";
import { readText } from "./readText";

const HASH_LENGTH = 16;

/**
 * An input without a name to tell its format by (standard input, a pipe): its start tells it. What is one article has no id either:
 * it gets one by its text, so that another text is another article.
 */
export const readStream: Reader = async function* (input, limits) {
  const { start, whole } = await peek(input.open(), SAMPLE_BYTES);
  const format = formatOf(start);
  const read = readerFor(`.${format}`) ?? readText;
  for await (const result of read({ ...input, open: () => whole }, limits)) {
    const named = result.kind === "article" && result.article.id === input.id;
    yield named ? { ...result, article: { ...result.article, id: idOf(result.article.text) } } : result;
  }
};

function idOf(text: string): string {
  return `text-${textHash(text).replace("sha256:", "").slice(0, HASH_LENGTH)}`;
}
