import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import type { Article } from "../article";
import { createExtractor } from "../extract";
import { loadKnowledge } from "../knowledge";
import type { ReadResult } from "../read/ReadResult";
import { rejection, type Rejection } from "../read/Rejection";
import { ExtractedFacts } from "./ExtractedFacts";
import { extractSafely, type Extracted } from "./extractSafely";
import { inBatches } from "./inBatches";
import { mapInOrder } from "./mapInOrder";
import { take } from "./take";

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
 *
 * @throws VisitgraphError KNOWLEDGE_INVALID, in whichever thread the tables are read.
 */
export async function* extractArticles(
  read: AsyncIterable<ReadResult>,
  options: ExtractOptions = {},
): AsyncGenerator<ExtractResult> {
  // Run from source (under jest) there is no compiled worker.
  const threads = existsSync(WORKER) ? (options.threads ?? availableParallelism()) : 0;
  const batches = inBatches(read, BATCH_SIZE);
  const first = threads > 0 ? await take(batches, BATCHES_WITHOUT_THREADS + 1) : [];
  const pool =
    first.length > BATCHES_WITHOUT_THREADS
      ? new Piscina<readonly Article[], Extracted[]>({ filename: WORKER, minThreads: threads, maxThreads: threads })
      : null;
  const run = pool ? (articles: readonly Article[]) => pool.run(articles) : inThisThread();
  const extractBatch = async (batch: ReadResult[]) => {
    const articles = batch.flatMap((result) => (result.kind === "article" ? [result.article] : []));
    return combine(batch, await run(articles));
  };
  async function* all() {
    yield* first;
    yield* batches;
  }
  try {
    for await (const results of mapInOrder(all(), Math.max(1, threads * 2), extractBatch)) yield* results;
  } catch (error) {
    // An error loses its class on the way from a thread: what ails the tables is told by this one.
    if (pool) loadKnowledge();
    throw error;
  } finally {
    await batches.return(undefined);
    await pool?.destroy();
  }
}

function inThisThread(): (articles: readonly Article[]) => Extracted[] {
  const extract = createExtractor(loadKnowledge());
  return (articles) => articles.map((article) => extractSafely(extract, article));
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
