import { groupBy } from "../groupBy";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Transaction } from "./Transaction";

/** A node that a change makes, takes away, or shows in another way. */
export interface NodeChange {
  readonly change: "new" | "gone" | "changed";
  readonly id: string;
  /** As it is shown: its name, or the title and dates of a visit; after the change, unless it is gone. */
  readonly text: string;
}

const DESCRIBE = (label: string) => `
  UNWIND $rows AS id MATCH (n:${label} {id: id})
  RETURN id, reduce(text = '', part IN [n.name, n.title, n.status, n.start, n.end] |
    CASE WHEN part IS NULL THEN text WHEN text = '' THEN part ELSE text + ', ' + part END) AS text`;

/** How those of these nodes that there are look, by id. */
export async function describeNodes(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [label, ofLabel] of groupBy(ids, labelOfId)) {
    for (const { id, text } of await tx.rows<{ id: string; text: string }>(DESCRIBE(label), ofLabel))
      texts.set(id, text);
  }
  return texts;
}

export function diffNodes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): NodeChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): NodeChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    const change = was === undefined ? "new" : is === undefined ? "gone" : "changed";
    return [{ change, id, text: is ?? was! }];
  });
}
