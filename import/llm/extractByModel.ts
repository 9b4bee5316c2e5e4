import { VisitgraphError } from "../../src/shared/error";
import type { ExtractResult } from "../pool/extractArticles";
import { ExtractedFacts } from "../pool/ExtractedFacts";
import { mapInOrder } from "../pool/mapInOrder";
import type { ReadResult } from "../read/ReadResult";
import { rejection } from "../read/Rejection";
import type { ModelExtractor } from "./createModelExtractor";
import { ModelFailure } from "./ModelFailure";

/** So many articles in a row without any answer, and the fault is not theirs. */
const MAX_FAILURES_IN_A_ROW = 5;

/**
 * Facts of what was read, in its order, with up to `concurrency` articles asked about at a time; rejections pass through, and an
 * article about which no good answer comes becomes one.
 *
 * @throws VisitgraphError LLM_UNREACHABLE or LLM_REFUSED where going on would put every article in quarantine.
 */
export async function* extractByModel(
  read: AsyncIterable<ReadResult>,
  extract: ModelExtractor,
  concurrency: number,
): AsyncGenerator<ExtractResult> {
  const leaving = new AbortController();
  let failures = 0;

  async function outcome(result: ReadResult): Promise<ExtractResult> {
    if (result.kind === "rejected") return result;
    const { article, path, place } = result;
    try {
      const facts = await extract(article, leaving.signal);
      failures = 0;
      return new ExtractedFacts(JSON.stringify(facts), article, path, place);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      failures = error.scope === "endpoint" ? failures + 1 : 0;
      if (failures >= MAX_FAILURES_IN_A_ROW) throw outOfOrder(error);
      const reason = `no facts of article ${article.id}: ${error.message}`;
      const raw = Buffer.from(JSON.stringify(article));
      return { kind: "rejected", rejection: rejection("LLM_FAILED", path, reason, { place, raw }) };
    }
  }

  try {
    yield* mapInOrder(read, concurrency, outcome);
  } finally {
    // Nobody waits for the answers that are still under way.
    leaving.abort();
  }
}

function outOfOrder(last: ModelFailure): VisitgraphError {
  return new VisitgraphError(
    "LLM_UNREACHABLE",
    `The language model gave no answer about ${MAX_FAILURES_IN_A_ROW} articles in a row; the last time: ${last.message}.`,
    { hint: "What was answered is kept: the same command again goes on from there." },
  );
}
