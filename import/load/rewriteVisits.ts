import { visitPeriod } from "../../src/graph/visitPeriod";
import { visitPlace } from "../../src/graph/visitPlace";
import { summariseVisit, type VisitSummary } from "../resolve/summariseVisit";
import type { Curation } from "../resolve/judgements/createCuration";
import { reportedVisit, type StoredReport } from "./claimProperties";
import type { Locator } from "./createLocator";
import { groupBy } from "../groupBy";
import type { Transaction } from "./Transaction";

const REPORTS = `
  UNWIND $rows AS id MATCH (:Visit {id: id})<-[r:REPORTS]-(a:Article)
  RETURN id, a.id AS article, properties(r) AS report`;
const PEOPLE = `
  UNWIND $rows AS id MATCH (:Article {id: id})-[m:MENTIONS]->(p:Person)
  RETURN id AS article, m.block AS block, p.id AS person`;
const DELETE = "UNWIND $rows AS id MATCH (v:Visit {id: id}) DETACH DELETE v";
const WRITE = `
  UNWIND $rows AS row MATCH (v:Visit {id: row.id}) SET v = row
  WITH v MATCH (v)-[former:MADE|HOSTED|AT|ABOUT]-() DELETE former`;
const TAKES_PART = (type: "MADE" | "HOSTED") => `
  UNWIND $rows AS row MATCH (p) WHERE elementId(p) = row.at MATCH (v:Visit {id: row.visit})
  CREATE (p)-[r:${type}]->(v) SET r = row.properties`;
const CONCERNS = (type: "AT" | "ABOUT") => `
  UNWIND $rows AS row MATCH (p) WHERE elementId(p) = row.at MATCH (v:Visit {id: row.visit})
  CREATE (v)-[:${type}]->(p)`;

const WRITE_EDGE = {
  MADE: TAKES_PART("MADE"),
  HOSTED: TAKES_PART("HOSTED"),
  AT: CONCERNS("AT"),
  ABOUT: CONCERNS("ABOUT"),
};

/** An edge between a visit and another node. */
interface VisitEdge {
  readonly type: keyof typeof WRITE_EDGE;
  readonly other: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Makes each of these visits, with its edges, what its reports say it is; a visit that nobody reports any more goes. */
export async function rewriteVisits(
  tx: Transaction,
  locate: Locator,
  visits: ReadonlySet<string>,
  { agencyOf }: Curation,
): Promise<void> {
  const stored = await tx.rows<{ id: string; article: string; report: StoredReport }>(REPORTS, visits);
  const people = await peopleOf(
    tx,
    stored.map(({ article }) => article),
  );
  const byVisit = groupBy(stored, ({ id }) => id);
  const summaries = [...byVisit].map(
    ([id, reports]) =>
      [
        id,
        summariseVisit(
          reports.map(({ article, report }) => reportedVisit(report, (id) => agencyOf(people(article, id)))),
        ),
      ] as const,
  );
  await tx.write(DELETE, [...visits].filter((id) => !byVisit.has(id)).sort());
  await tx.write(
    WRITE,
    summaries.map(([id, summary]) => ({ id, ...visitProperties(summary) })),
  );
  const edges = summaries.flatMap(([id, summary]) => visitEdges(id, summary).map((edge) => ({ visit: id, ...edge })));
  const at = await locate(edges.map(({ other }) => other));
  for (const [type, ofType] of groupBy(edges, (edge) => edge.type)) {
    await tx.write(
      WRITE_EDGE[type],
      ofType.map(({ visit, other, properties }) => ({ visit, at: at.get(other), properties })),
    );
  }
}

/** Properties of the node of a visit, beside its id. */
export function visitProperties({ status, kind, start, end, earliest, latest, title }: VisitSummary) {
  return { status, kind, start, end, earliest, latest, period: visitPeriod(earliest, latest), title };
}

/** Whom each article means by the blocks of people in its reports; other ids stay. */
async function peopleOf(tx: Transaction, articles: readonly string[]) {
  const rows = await tx.rows<{ article: string; block: string; person: string }>(PEOPLE, articles);
  const people = new Map(rows.map(({ article, block, person }) => [`${article} ${block}`, person]));
  return (article: string, id: string) => people.get(`${article} ${id}`) ?? id;
}

/** The edges of a visit. */
export function visitEdges(id: string, { earliest, visitors, hosts, places, topics }: VisitSummary): VisitEdge[] {
  const place = visitPlace({ id, earliest });
  const takesPart = (type: "MADE" | "HOSTED", side: VisitSummary["visitors"]) =>
    side.map(({ party, lead }) => ({ type, other: party, properties: { lead, party, place } }));
  const concerns = (type: "AT" | "ABOUT", others: readonly string[]) =>
    others.map((other) => ({ type, other, properties: {} }));
  return [
    ...takesPart("MADE", visitors),
    ...takesPart("HOSTED", hosts),
    ...concerns("AT", places),
    ...concerns("ABOUT", topics),
  ];
}
