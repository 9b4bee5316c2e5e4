import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import { createExtractor } from "../extract";
import { loadKnowledge } from "../knowledge";
import type { ReadResult } from "../read/ReadResult";
import { rejection, type Rejection } from "../read/Rejection";
import { ExtractedFacts } from "./ExtractedFacts";
import { extractSafely, type Extracted } from "./extractSafely";
import { inBatches } from "./inBatches";
import { mapInOrder } from "./mapInOrder";

export type ExtractResult = ExtractedFacts | { readonly kind: "rejected"; readonly rejection: Rejection };

/** An extractor over many articles: facts of what was read, in its order, and every rejection. */
export type ExtractAll = (read: AsyncIterable<ReadResult>) => AsyncIterable<ExtractResult>;

export interface ExtractOptions {
  /** Worker threads; 0 extracts in this thread. By default one a core. */
  readonly threads?: number;
}

const BATCH_SIZE = 64;
/** Fewer articles than this many batches are done sooner in this thread than threads take to start. */
const BATCHES_WITHOUT_THREADS = 4;
const WORKER = path.join(__dirname, "extractWorker.js");

/**
 * Facts of what was read, in its order; rejections pass through, and an article on which the extractor fails becomes one.
 * Large inputs are spread over worker threads.
 */
export async function* extractArticles(
  read: AsyncIterable<ReadResult>,
  options: ExtractOptions = {},
): AsyncGenerator<ExtractResult> {
  // Run from source (under jest) there is no compiled worker.
  const threads = existsSync(WORKER) ? (options.threads ?? availableParallelism()) : 0;
  const extract = createExtractor(loadKnowledge());
  let pool: Piscina | null = null;
  let batches = 0;

  const extractBatch = async (batch: ReadResult[]): Promise<ExtractResult[]> => {
    const articles = batch.flatMap((result) => (result.kind === "article" ? [result.article] : []));
    if (threads === 0 || batches++ < BATCHES_WITHOUT_THREADS) {
      return combine(
        batch,
        articles.map((article) => extractSafely(extract, article)),
      );
    }
    pool ??= new Piscina({ filename: WORKER, minThreads: threads, maxThreads: threads });
    return combine(batch, (await pool.run(articles)) as Extracted[]);
  };

  try {
    for await (const results of mapInOrder(inBatches(read, BATCH_SIZE), Math.max(1, threads * 2), extractBatch))
      yield* results;
  } finally {
    await (pool as Piscina | null)?.destroy();
  }
}

function combine(batch: ReadResult[], extracted: Extracted[]): ExtractResult[] {
  const next = extracted.values();
  return batch.map((result) => (result.kind === "rejected" ? result : outcome(result, next.next().value as Extracted)));
}

function outcome(
  { article, path, place }: Extract<ReadResult, { kind: "article" }>,
  extracted: Extracted,
): ExtractResult {
  if ("line" in extracted) return new ExtractedFacts(extracted.line, article, path, place);
  const raw = Buffer.from(JSON.stringify(article));
  const reason = `the extractor failed on article ${article.id}: ${extracted.fault}`;
  return { kind: "rejected", rejection: rejection("EXTRACTION_FAILED", path, reason, { place, raw }) };
}
