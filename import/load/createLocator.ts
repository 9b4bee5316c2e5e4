import { groupBy } from "../groupBy";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Transaction } from "./Transaction";

/**
 * Where the nodes of these ids are, as Neo4j's own element ids, which hold within a transaction. With them one statement writes the
 * edges to nodes of every label; with labels it would take one for each pair of labels, and Neo4j plans each anew as the graph grows.
 */
export type Locator = (ids: Iterable<string>) => Promise<ReadonlyMap<string, string>>;

const LOCATE = (label: string) => `UNWIND $rows AS id MATCH (n:${label} {id: id}) RETURN id, elementId(n) AS at`;

/** A locator that asks for each node once, and not for those in `known`. To be used when the nodes have been made, as it remembers. */
export function createLocator(tx: Transaction, known: Map<string, string>): Locator {
  return async (ids) => {
    const asked = [...ids].filter((id) => !known.has(id));
    for (const [label, ofLabel] of groupBy(asked, labelOfId)) {
      for (const { id, at } of await tx.rows<{ id: string; at: string }>(LOCATE(label), ofLabel)) known.set(id, at);
    }
    return known;
  };
}
