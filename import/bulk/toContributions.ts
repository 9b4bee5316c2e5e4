import type { FactsItem } from "../load/loadFacts";
import { verifyEvidence, type Refusal } from "../load/verifyEvidence";
import type { Contribution } from "../resolve/Contribution";
import type { Resolver } from "../resolve/createResolver";

export interface ContributionOptions {
  readonly onRefused?: (refusal: Refusal) => void | Promise<void>;
  /** Ends it after the article at hand. */
  readonly signal?: AbortSignal;
}

/** What articles state, as far as it stands in their texts. */
export async function* toContributions(
  items: AsyncIterable<FactsItem> | Iterable<FactsItem>,
  resolve: Resolver,
  { onRefused, signal }: ContributionOptions = {},
): AsyncGenerator<Contribution> {
  for await (const { facts, text } of items) {
    if (signal?.aborted) return;
    const { facts: verified, refused } = verifyEvidence(facts, text);
    for (const refusal of refused) await onRefused?.(refusal);
    if (verified) yield resolve(verified, text);
  }
}
