import type { AliasedLabel } from "../../src/graph/model";
import type { ClusterId } from "../resolve/cluster/clusterIds";
import type { Transaction } from "./Transaction";

const FORGET = (label: AliasedLabel) => `
  UNWIND $rows AS id MATCH (a:Alias)-[:NOW]->(:${label} {id: id}) DETACH DELETE a`;
const WRITE = (label: AliasedLabel) => `
  UNWIND $rows AS row MATCH (n:${label} {id: row.id}) CREATE (:Alias {id: row.alias})-[:NOW]->(n)`;

/** Takes away the other ids of these things; to be called before their nodes go. */
export async function forgetAliases(tx: Transaction, label: AliasedLabel, ids: Iterable<string>): Promise<void> {
  await tx.write(FORGET(label), [...ids].sort());
}

/** Lets things answer to the ids that they would have had apart. */
export async function writeAliases(
  tx: Transaction,
  label: AliasedLabel,
  clusters: readonly ClusterId[],
): Promise<void> {
  await tx.write(
    WRITE(label),
    clusters.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
  );
}
