import { int } from "neo4j-driver";
import { summariseCareer, type Career } from "../resolve/summariseCareer";
import type { Curation } from "../resolve/judgements/createCuration";
import { parsePositions, statedPositions } from "./claimProperties";
import type { Locator } from "./createLocator";
import { groupBy } from "../groupBy";
import { listOrNull } from "./listOrNull";
import type { Transaction } from "./Transaction";

const STATEMENTS = `
  UNWIND $rows AS id MATCH (:Person {id: id})<-[m:MENTIONS]-(a:Article)
  RETURN id, a.id AS article, m.block AS block, coalesce(m.positions, []) AS positions`;
const WRITE_PERSON = `
  UNWIND $rows AS row MATCH (p:Person {id: row.id}) SET p.private = row.private, p.titles = row.titles
  WITH p MATCH (p)-[former:SERVED]->() DELETE former`;
const WRITE_SERVICE = `
  UNWIND $rows AS row MATCH (p:Person {id: row.person}) MATCH (o) WHERE elementId(o) = row.at
  CREATE (p)-[s:SERVED]->(o) SET s = row.properties`;

/** Makes the positions of these people what the articles say, and private who holds none. */
export async function rewriteCareers(
  tx: Transaction,
  locate: Locator,
  people: ReadonlySet<string>,
  curation: Curation,
): Promise<void> {
  const stored = await tx.rows<StoredPositions>(STATEMENTS, people);
  const statements = ({ article, block, positions }: StoredPositions) =>
    statedPositions(article, block, parsePositions(positions), curation);
  const careers = [...groupBy(stored, ({ id }) => id)].map(
    ([id, articles]) => [id, summariseCareer(articles.flatMap(statements))] as const,
  );
  await tx.write(
    WRITE_PERSON,
    careers.map(([id, career]) => ({ id, ...personProperties(career) })),
  );
  const rows = careers.flatMap(([person, career]) => serviceEdges(career).map((edge) => ({ person, ...edge })));
  const at = await locate(rows.map(({ office }) => office.id));
  await tx.write(
    WRITE_SERVICE,
    rows.map(({ office, ...row }) => ({ ...row, at: at.get(office.id) })),
  );
}

interface StoredPositions {
  readonly id: string;
  readonly article: string;
  readonly block: string;
  readonly positions: readonly string[];
}

/** What a career makes of the node of its person. */
export function personProperties({ titles, private: isPrivate }: Career) {
  return { titles: listOrNull(titles), private: isPrivate };
}

/** The SERVED edges of a career. */
export function serviceEdges({ services }: Career) {
  return services.map(({ office, rank, start, end, confirmed, ...properties }) => ({
    office,
    properties: {
      ...properties,
      ...{ rank: orNull(rank), start: orNull(start), end: orNull(end), confirmed: confirmed || null },
    },
  }));
}

const orNull = (number: number | null) => (number === null ? null : int(number));
