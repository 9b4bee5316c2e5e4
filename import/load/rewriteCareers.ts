import { int } from "neo4j-driver";
import type { PartyLabel } from "../../src/graph/model";
import { summariseCareer, type Career } from "../resolve/summariseCareer";
import { statedPositions } from "./claimProperties";
import { groupBy } from "./groupBy";
import type { Transaction } from "./Transaction";

const STATEMENTS = `
  UNWIND $rows AS id MATCH (:Person {id: id})<-[m:MENTIONS]-(a:Article)
  RETURN id, a.id AS article, m.positions AS positions`;
const CLEAR = "UNWIND $rows AS id MATCH (:Person {id: id})-[r:SERVED]->() DELETE r";
const WRITE_PERSON =
  "UNWIND $rows AS row MATCH (p:Person {id: row.id}) SET p.private = row.private, p.titles = row.titles";
const WRITE_SERVICE = (label: PartyLabel) => `
  UNWIND $rows AS row MATCH (p:Person {id: row.person}) MATCH (o:${label} {id: row.office.id})
  CREATE (p)-[s:SERVED]->(o) SET s = row.properties`;

/** Makes the positions of these people what the articles say, and private who holds none. */
export async function rewriteCareers(tx: Transaction, people: ReadonlySet<string>): Promise<void> {
  const stored = await tx.read<{ id: string; article: string; positions: string[] }>(STATEMENTS, people);
  const careers = [...groupBy(stored, ({ id }) => id)].map(
    ([id, articles]) =>
      [id, summariseCareer(articles.flatMap(({ article, positions }) => statedPositions(article, positions)))] as const,
  );
  await tx.write(CLEAR, [...people].sort());
  await tx.write(
    WRITE_PERSON,
    careers.map(([id, { titles, private: isPrivate }]) => ({ id, titles, private: isPrivate })),
  );
  const rows = careers.flatMap(([id, career]) => serviceRows(id, career));
  for (const [label, ofLabel] of groupBy(rows, ({ office }) => office.label)) {
    await tx.write(WRITE_SERVICE(label), ofLabel);
  }
}

function serviceRows(person: string, { services }: Career) {
  return services.map(({ office, rank, start, end, ...properties }) => ({
    person,
    office,
    properties: { ...properties, rank: orNull(rank), start: orNull(start), end: orNull(end) },
  }));
}

const orNull = (number: number | null) => (number === null ? null : int(number));
