import type { Graph } from "../../src/graph/Graph";
import type { FactsItem } from "./loadFacts";
import { inTransaction } from "./writeChanges";

const TEXTS = `
  UNWIND $rows AS row MATCH (a:Article {id: row.id, textHash: row.textHash}) WHERE a.text IS NOT NULL
  RETURN a.id AS id, a.text AS text`;

/** Gives bare facts the text that the graph already has of their article, if it is the one that they are of: it is not lost. */
export async function withStoredTexts(graph: Graph, items: readonly FactsItem[]): Promise<FactsItem[]> {
  const bare = items.filter(({ text }) => text === null);
  if (bare.length === 0) return [...items];
  const rows = bare.map(({ facts }) => ({ id: facts.id, textHash: facts.textHash }));
  const stored = await inTransaction(graph, (tx) => tx.rows<{ id: string; text: string }>(TEXTS, rows));
  const texts = new Map(stored.map(({ id, text }) => [id, text]));
  return items.map(({ facts, text }) => ({ facts, text: text ?? texts.get(facts.id) ?? null }));
}
