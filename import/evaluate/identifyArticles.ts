import { loadKnowledge } from "../knowledge";
import type { ExtractResult } from "../pool/extractArticles";
import type { Rejection } from "../read/Rejection";
import { createResolver } from "../resolve/createResolver";
import { identify } from "../resolve/identify";
import type { Identified } from "./Identified";

/** Resolves extracted articles, together, as an import into an empty graph would; without a graph. What gave no facts is reported. */
export async function identifyArticles(
  extracted: AsyncIterable<ExtractResult>,
  onRejected: (rejection: Rejection) => Promise<void>,
): Promise<Map<string, Identified>> {
  const knowledge = loadKnowledge();
  const resolve = createResolver(knowledge);
  const resolved: Identified[] = [];
  for await (const result of extracted) {
    if (result.kind === "rejected") await onRejected(result.rejection);
    else {
      const { facts, article } = result;
      resolved.push({ text: article.text, facts, contribution: resolve(facts, article.text) });
    }
  }
  const settled = identify(
    resolved.map(({ contribution }) => contribution),
    knowledge,
  );
  return new Map(resolved.map((article, i) => [article.facts.id, { ...article, contribution: settled[i]! }]));
}
