import { listOrNull } from "./listOrNull";
import { forgetAliases, writeAliases } from "./rewriteAliases";
import type { ResolvedPeople } from "./resolvePeople";
import type { Transaction } from "./Transaction";

const WRITE = `
  UNWIND $rows AS row MATCH (p:Person {id: row.id}) SET p.block = row.block, p.why = row.why`;
const FORGET = `
  UNWIND $rows AS id MATCH (:Person {id: id})-[s:MAYBE_SAME]-() DELETE s`;
const WRITE_SUGGESTION = `
  UNWIND $rows AS row MATCH (a:Person {id: row.a}) MATCH (b:Person {id: row.b})
  CREATE (a)-[:MAYBE_SAME {why: row.why, expected: row.expected}]->(b)`;

/** To be called before the nodes of people are made and removed: takes away what was found of those who are resolved anew. */
export async function forgetPeople(tx: Transaction, { former }: ResolvedPeople): Promise<void> {
  await tx.write(FORGET, [...former].sort());
  await forgetAliases(tx, "Person", former);
}

/** Writes what makes people who they are: their block, the reasons, the other ids that they answer to, and whom they may be too. */
export async function rewritePeople(tx: Transaction, { people, suggestions }: ResolvedPeople): Promise<void> {
  await tx.write(
    WRITE,
    people.map((person) => ({ id: person.id, ...identityProperties(person) })),
  );
  await writeAliases(tx, "Person", people);
  await tx.write(WRITE_SUGGESTION, suggestions);
}

/** What the node of a person has of how they were recognised. */
export function identityProperties({ block, why }: ResolvedPeople["people"][number]) {
  return { block, why: listOrNull(why) };
}
