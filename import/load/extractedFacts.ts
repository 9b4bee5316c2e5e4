import { extractArticles, type ExtractAll } from "../pool/extractArticles";
import { readArticles, type ReadOptions } from "../read/readArticles";
import type { Place, Rejection } from "../read/Rejection";
import type { FactsItem } from "./loadFacts";

export interface ExtractionOptions {
  /** The largest article, in bytes. */
  readonly maxBytes?: number;
  /** Worker threads for extraction; 0 for none. */
  readonly threads?: number;
  /** What extracts instead of the rules. */
  readonly extract?: ExtractAll;
  /** Ends it after the articles at hand. */
  readonly signal?: AbortSignal;
  readonly onRejected?: (rejection: Rejection) => Promise<void>;
  readonly onNotice?: ReadOptions["onNotice"];
  /** Is told how far the reading has come. */
  readonly onRead?: (path: string, place: Place) => void;
}

/** The facts of the articles that the paths hold, with the texts. */
export async function* extractedFacts(
  paths: readonly string[],
  { maxBytes, threads, extract, signal, onRejected, onNotice, onRead }: ExtractionOptions,
): AsyncGenerator<FactsItem> {
  const extractAll = extract ?? ((read) => extractArticles(read, { threads }));
  for await (const result of extractAll(readArticles(paths, { maxBytes, onNotice }))) {
    if (signal?.aborted) return;
    if (result.kind === "rejected") await onRejected?.(result.rejection);
    else yield { facts: result.facts, text: result.article.text };
    const { path, place } = result.kind === "rejected" ? result.rejection : result;
    onRead?.(path, place);
  }
}
