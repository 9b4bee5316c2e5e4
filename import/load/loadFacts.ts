import type { Graph } from "../../src/graph/Graph";
import type { Facts } from "../facts";
import type { Resolver } from "../resolve/createResolver";
import type { Change } from "./applyChanges";
import { verifyEvidence, type Refusal } from "./verifyEvidence";
import { withStoredTexts } from "./withStoredTexts";
import { writeChanges, type Written } from "./writeChanges";

/** Facts, with the text that they are of where it is at hand. */
export interface FactsItem {
  readonly facts: Facts;
  readonly text: string | null;
}

export interface LoadOptions {
  /** Changes nothing, and tells what would change. */
  readonly dryRun?: boolean;
  readonly onApplied?: (written: Written) => void | Promise<void>;
  readonly onRefused?: (refusal: Refusal) => void | Promise<void>;
}

export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Facts that are not in their article as they claim to be. */
  readonly refused: number;
}

/** A batch ends with whichever comes first; both bound the memory of a run and of its transactions. */
const MAX_ARTICLES = 400;
const MAX_CHARACTERS = 4_000_000;
const CHARACTERS_A_FACT = 200;

/**
 * Brings facts into the graph, in batches of whole articles: the next batch is read and resolved while one is written. Loading the same
 * facts again changes nothing; other facts of an article replace what it stated before.
 */
export async function loadFacts(
  graph: Graph,
  resolve: Resolver,
  items: AsyncIterable<FactsItem> | Iterable<FactsItem>,
  { dryRun, onApplied, onRefused }: LoadOptions = {},
): Promise<LoadReport> {
  const report = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  let batch: FactsItem[] = [];
  let characters = 0;
  let writing: Promise<void> = Promise.resolve();

  async function prepare(ofBatch: readonly FactsItem[]): Promise<Change[]> {
    const changes: Change[] = [];
    for (const { facts, text } of await withStoredTexts(graph, ofBatch)) {
      const { facts: verified, refused } = verifyEvidence(facts, text);
      report.refused += refused.length;
      for (const refusal of refused) await onRefused?.(refusal);
      if (verified) changes.push({ article: facts.id, contribution: resolve(verified, text) });
    }
    return changes;
  }

  async function write(changes: readonly Change[]): Promise<void> {
    const applied = await writeChanges(graph, { changes }, { dryRun });
    report.added += applied.added.length;
    report.changed += applied.changed.length;
    report.unchanged += applied.unchanged.length;
    await onApplied?.(applied);
  }

  async function flush(): Promise<void> {
    const changes = await prepare(batch);
    batch = [];
    characters = 0;
    await writing;
    writing = changes.length > 0 ? write(changes) : Promise.resolve();
    // It is awaited with the next batch; until then a failure is not unhandled.
    writing.catch(() => {});
  }

  for await (const item of items) {
    batch.push(item);
    characters +=
      (item.text?.length ?? 0) + CHARACTERS_A_FACT * (item.facts.visits.length + item.facts.mentions.length);
    if (batch.length >= MAX_ARTICLES || characters >= MAX_CHARACTERS) await flush();
  }
  await flush();
  await writing;
  return report;
}
