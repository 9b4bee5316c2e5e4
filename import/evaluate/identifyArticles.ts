import { loadKnowledge } from "../knowledge";
import { extractArticles } from "../pool/extractArticles";
import { readArticles } from "../read/readArticles";
import { createResolver } from "../resolve/createResolver";
import type { Identified } from "./Identified";

/** Extracts and resolves all articles of a folder, together, as an import into an empty graph would; without a graph. */
export async function identifyArticles(folder: string): Promise<Map<string, Identified>> {
  const resolve = createResolver(loadKnowledge());
  const identified = new Map<string, Identified>();
  for await (const result of extractArticles(readArticles([folder]))) {
    if (result.kind === "rejected") continue;
    const { facts, article } = result;
    identified.set(facts.id, { text: article.text, facts, contribution: resolve(facts, article.text) });
  }
  return identified;
}
