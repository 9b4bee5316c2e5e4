import type { Article } from "../article";
import type { Extractor } from "../extract";

/** The facts of an article as JSON, or, where the extractor failed on it, why: one article must not end a run. */
export type Extracted = { readonly line: string } | { readonly fault: string };

/** Text crosses from a thread to the next for less than the objects that it says. */
export function extractSafely(extract: Extractor, article: Article): Extracted {
  try {
    return { line: JSON.stringify(extract(article)) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
