import { loadKnowledge } from "../knowledge";
import { extractArticles } from "../pool/extractArticles";
import { readArticles } from "../read/readArticles";
import { createResolver } from "../resolve/createResolver";
import { identify } from "../resolve/identify";
import type { Identified } from "./Identified";

/** Extracts and resolves all articles of a folder, together, as an import into an empty graph would; without a graph. */
export async function identifyArticles(folder: string): Promise<Map<string, Identified>> {
  const knowledge = loadKnowledge();
  const resolve = createResolver(knowledge);
  const resolved: Identified[] = [];
  for await (const result of extractArticles(readArticles([folder]))) {
    if (result.kind === "rejected") continue;
    const { facts, article } = result;
    resolved.push({ text: article.text, facts, contribution: resolve(facts, article.text) });
  }
  const settled = identify(
    resolved.map(({ contribution }) => contribution),
    knowledge,
  );
  return new Map(resolved.map((article, i) => [article.facts.id, { ...article, contribution: settled[i]! }]));
}
