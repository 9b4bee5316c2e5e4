import { VisitgraphError } from "../../src/shared/error";
import type { ExtractResult } from "../pool/extractArticles";
import { ExtractedFacts } from "../pool/ExtractedFacts";
import { mapInOrder } from "../pool/mapInOrder";
import type { ReadResult } from "../read/ReadResult";
import { rejection } from "../read/Rejection";
import type { ModelExtractor } from "./createModelExtractor";
import { ModelFailure } from "./ModelFailure";

/** So many articles in a row without any answer, and the fault is not theirs; nor where not one has been answered well. */
const MAX_UNPROVEN = 5;
/** Where the model has given good answers, so many articles in a row that it refuses or answers badly are still theirs: a part of a corpus may be too long for it. */
const MAX_PROVEN = 25;

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
  let proven = false;
  /** Articles in a row without facts, and those of them without any answer. */
  let [useless, silent] = [0, 0];

  function count({ scope }: ModelFailure): void {
    if (scope === "article") return;
    useless++;
    silent = scope === "endpoint" ? silent + 1 : 0;
  }

  async function outcome(result: ReadResult): Promise<ExtractResult> {
    if (result.kind === "rejected") return result;
    const { article, path, place } = result;
    try {
      const facts = await extract(article, leaving.signal);
      proven = true;
      useless = silent = 0;
      return new ExtractedFacts(JSON.stringify(facts), article, path, place);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      count(error);
      const most = proven && silent < MAX_UNPROVEN ? MAX_PROVEN : MAX_UNPROVEN;
      if (useless >= most) throw outOfOrder(most, error);
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

function outOfOrder(inARow: number, last: ModelFailure): VisitgraphError {
  return new VisitgraphError(
    "LLM_UNREACHABLE",
    `The language model gave no good answer about ${inARow} articles in a row; the last time: ${last.message}.`,
    { hint: "What was answered is kept: the same command again goes on from there." },
  );
}
