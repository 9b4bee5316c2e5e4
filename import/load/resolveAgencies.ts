import type { Link } from "../resolve/Contribution";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Curation } from "../resolve/judgements/createCuration";
import type { Scope } from "./resolvePeople";
import type { Transaction } from "./Transaction";

const STATED =
  "UNWIND $rows AS id MATCH (:Article {id: id})-[m:MENTIONS]->(n:Agency) RETURN DISTINCT coalesce(m.of, n.id) AS id";
const MENTIONS = `
  UNWIND $rows AS id MATCH (n:Agency {id: id})<-[m:MENTIONS]-(a:Article)
  RETURN id AS node, a.id AS article, properties(m) AS mention`;
const TAKING_PART = "UNWIND $rows AS id MATCH (:Agency {id: id})-[:MADE|HOSTED]->(v:Visit) RETURN DISTINCT v.id AS id";
const SERVING = "UNWIND $rows AS id MATCH (:Agency {id: id})<-[:SERVED]-(p:Person) RETURN DISTINCT p.id AS id";
export const LINKS = `
  UNWIND $rows AS id MATCH (n:Agency {id: id})
  CALL (n) {
    MATCH (n)-[r:PART_OF|IN]->(to) RETURN n AS from, r, to
    UNION MATCH (from)-[r:PART_OF]->(n) RETURN from, r, n AS to
  }
  RETURN type(r) AS type, from.id AS from, to.id AS to, r.of AS of`;
const INNER = "UNWIND $rows AS id MATCH (n:Agency {id: id}) WHERE n.inner IS NOT NULL RETURN id, n.inner AS inner";

/** The mention of an agency, as an edge has it. */
interface AgencyMention {
  readonly name: string;
  readonly spans?: readonly number[];
  readonly of?: string;
}

/** A mention that stays, of an agency that goes by another id now. */
export interface AgencyMove {
  readonly article: string;
  readonly from: string;
  readonly to: string;
  readonly stated: string;
  readonly mention: AgencyMention;
}

/** An edge as it is stored. */
export interface StoredLink {
  readonly type: Link["type"];
  readonly from: string;
  readonly to: string;
  readonly of: readonly string[] | null;
}

export interface ResolvedAgencies {
  /** All that a change touches of the agencies that a judgement was ever given of, by the ids that names have. */
  readonly judged: readonly string[];
  readonly moves: readonly AgencyMove[];
  /** The links that names have stated of them so far. */
  readonly links: readonly Link[];
  /** Visits and people on whom it shows what these agencies go by. */
  readonly visits: readonly string[];
  readonly people: readonly string[];
}

/** Finds what becomes of agencies that curators judge to be one, or no longer. To be called before anything is deleted. */
export async function resolveAgencies(
  tx: Transaction,
  { stale, fresh, judged }: Scope,
  { agencyOf, connections: { judgedWith } }: Curation,
): Promise<ResolvedAgencies> {
  const changed = [...new Set(judged.flatMap((claim) => ("agency" in claim ? claim.agency : [])))].sort();
  const stated = [
    ...(await tx.rows<{ id: string }>(STATED, stale)).map(({ id }) => id),
    ...fresh.flatMap(({ entities }) => entities.filter(({ label }) => label === "Agency").map(({ id }) => id)),
  ];
  const all = [...new Set([...changed, ...stated.flatMap(judgedWith)])].sort();
  const leaving = new Set(stale);
  const mentions = await tx.rows<{ node: string; article: string; mention: AgencyMention }>(MENTIONS, changed);
  const ids = async (statement: string) => (await tx.rows<{ id: string }>(statement, changed)).map(({ id }) => id);
  return {
    judged: all,
    moves: mentions.flatMap(({ node: from, article, mention }) => {
      const stated = mention.of ?? from;
      const to = agencyOf(stated);
      return to === from || leaving.has(article) ? [] : { article, from, to, stated, mention };
    }),
    links: await storedLinks(tx, all),
    visits: await ids(TAKING_PART),
    people: await ids(SERVING),
  };
}

async function storedLinks(tx: Transaction, judged: readonly string[]): Promise<Link[]> {
  const edges = await tx.rows<StoredLink>(LINKS, judged);
  const inner = await tx.rows<{ inner: string[] }>(INNER, judged);
  const texts = [
    ...edges.flatMap(({ type, from, to, of }) => (of ?? [`${from} ${to}`]).map((text) => ({ type, text }))),
    ...inner.flatMap((agency) => agency.inner.map((text) => ({ type: "PART_OF" as const, text }))),
  ];
  return texts.map(({ type, text }) => {
    const [from, to] = text.split(" ").map((id) => ({ id, label: labelOfId(id) })) as [Link["from"], Link["to"]];
    return { type, from, to };
  });
}
