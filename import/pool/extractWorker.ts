import type { Article } from "../article";
import { createExtractor } from "../extract";
import { loadKnowledge } from "../knowledge";
import { extractSafely, type Extracted } from "./extractSafely";

const extract = createExtractor(loadKnowledge());

/** What a thread of the pool runs: a batch of articles. */
export default function extractBatch(articles: readonly Article[]): Extracted[] {
  return articles.map((article) => extractSafely(extract, article));
}
