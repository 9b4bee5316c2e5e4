import type { EntityLabel } from "../../src/graph/model";
import type { EntityClaim, Link } from "../resolve/Contribution";
import { labelOfId } from "../../src/graph/labelOfId";
import { nameKey } from "../../src/shared/nameKey";
import { addToTally, displayName, foldedNames, type NameTally } from "../resolve/NameTally";
import { groupBy } from "../groupBy";
import { integers, type Transaction } from "./Transaction";

/** How names of a label are found: gives the search form of each. */
export type FormsOf = (label: EntityLabel) => (name: string) => string;

/** One article more (`change` 1) or fewer (-1) that gives this name to this entity. */
export interface NameChange {
  readonly id: string;
  readonly name: string;
  readonly change: 1 | -1;
}

interface StoredTally extends NameTally {
  readonly id: string;
  readonly name: string | null;
  readonly official: boolean;
}

const TALLIES = (label: EntityLabel) => `
  UNWIND $rows AS id MATCH (n:${label} {id: id})
  RETURN id, n.name AS name, coalesce(n.names, []) AS names, coalesce(n.counts, []) AS counts, coalesce(n.official, false) AS official`;
const WRITE = (label: EntityLabel) => `
  UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row RETURN row.id AS id, elementId(n) AS at`;
const DELETE = (label: EntityLabel) => `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`;
const LINK = ({ type, from, to }: Link) => `
  UNWIND $rows AS row MATCH (a:${from.label} {id: row.from.id}) MATCH (b:${to.label} {id: row.to.id}) MERGE (a)-[:${type}]->(b)`;

/**
 * Brings entities up to date with the names that articles give them: made when first named, shown under the spelling used most,
 * gone when nobody names them any more. Official ones (the provinces of the table) stay and keep their official name.
 * Returns where those that are left are, for a locator.
 */
export async function rewriteEntities(
  tx: Transaction,
  changes: readonly NameChange[],
  formsOf: FormsOf,
): Promise<Map<string, string>> {
  const locations = new Map<string, string>();
  const byLabel = groupBy(changes, ({ id }) => labelOfId(id) as EntityLabel);
  for (const [label, ofLabel] of byLabel) {
    const byId = [...groupBy(ofLabel, ({ id }) => id)].sort(([a], [b]) => (a < b ? -1 : 1));
    const stored = await tx.rows<StoredTally>(
      TALLIES(label),
      byId.map(([id]) => id),
    );
    const storedById = new Map(stored.map((tally) => [tally.id, tally]));
    const rows: object[] = [];
    const gone: string[] = [];
    for (const [id, ofEntity] of byId) {
      const known = storedById.get(id);
      const tally = addToTally(known ?? { names: [], counts: [] }, netChanges(ofEntity));
      const named = tally.names.length > 0;
      if (!named && !known?.official) {
        gone.push(id);
        continue;
      }
      const name = known?.official ? known.name : displayName(tally);
      rows.push({
        id,
        names: named ? tally.names : null,
        counts: named ? integers(tally.counts) : null,
        // Rewritten only when new: setting an indexed property costs an update of the index.
        ...(name === known?.name ? {} : { name, nameKey: name && nameKey(name) }),
        ...(known?.official || (known && sameNames(known, tally)) ? {} : foldedProperty(label, tally, formsOf)),
      });
    }
    for (const { id, at } of await tx.rows<{ id: string; at: string }>(WRITE(label), rows)) locations.set(id, at);
    await tx.write(DELETE(label), gone);
  }
  return locations;
}

/** Edges that names state for themselves; they go with the entity. */
export async function writeLinks(tx: Transaction, links: readonly Link[]): Promise<void> {
  const unique = new Map(links.map((link) => [`${link.from.id} ${link.to.id}`, link]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  for (const rows of groupBy(sorted, ({ type, from, to }) => `${from.label} ${type} ${to.label}`).values()) {
    await tx.write(LINK(rows[0]!), rows);
  }
}

export const stated = ({ id, name }: Pick<EntityClaim, "id" | "name">): NameChange => ({ id, name, change: 1 });

function netChanges(changes: readonly NameChange[]): Map<string, number> {
  const net = new Map<string, number>();
  for (const { name, change } of changes) net.set(name, (net.get(name) ?? 0) + change);
  return net;
}

function sameNames(a: NameTally, b: NameTally): boolean {
  return a.names.length === b.names.length && a.names.every((name, i) => name === b.names[i]);
}

/** Topics are not searched by name. */
export function foldedProperty(label: EntityLabel, tally: NameTally, formsOf: FormsOf): { readonly folded?: string } {
  return label === "Topic" ? {} : { folded: foldedNames(tally, formsOf(label)) };
}
