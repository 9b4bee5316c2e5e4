import type { Article } from "../article";
import type { Extractor } from "../extract";
import type { Facts } from "../facts";

/** The facts of an article, or, where the extractor failed on it, why: one article must not end a run. */
export type Extracted = { readonly facts: Facts } | { readonly fault: string };

export function extractSafely(extract: Extractor, article: Article): Extracted {
  try {
    return { facts: extract(article) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
