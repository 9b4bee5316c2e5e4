import type { Contribution } from "../resolve/Contribution";
import { withPeople } from "../resolve/withPeople";
import { labelOfId } from "../resolve/entityId";
import type { Identity } from "./createIdentity";
import { mentionProperties, movedMention, movedReport, reportProperties } from "./claimProperties";
import { createLocator, type Locator } from "./createLocator";
import { readEffects } from "./readEffects";
import { rewriteCareers } from "./rewriteCareers";
import { rewriteEntities, stated, writeLinks, type NameChange } from "./rewriteEntities";
import { forgetAliases, writeAliases } from "./rewriteAliases";
import { resolveVisits, type ResolvedVisits } from "./resolveVisits";
import { resolvePeople, type Move } from "./resolvePeople";
import { forgetPeople, rewritePeople } from "./rewritePeople";
import { rewriteVisited } from "./rewriteVisited";
import { rewriteVisits } from "./rewriteVisits";
import type { Transaction } from "./Transaction";

/** What is to become of an article: its new contribution, or null to take back what it states. */
export interface Change {
  readonly article: string;
  readonly contribution: Contribution | null;
}

/** Ids of the articles by what happened to them; `absent` are those to be taken back that the graph does not have. */
export interface Applied {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly absent: readonly string[];
}

/** One writer at a time: the tallies and summaries below read before they write. Setting a property takes the lock. */
const LOCK = "UNWIND $rows AS id MERGE (lock:WriteLock {id: id}) SET lock.held = true REMOVE lock.held";
/** Id of the node that writers lock. */
export const WRITE_LOCK = "visitgraph";
const DIGESTS = "UNWIND $rows AS id MATCH (a:Article {id: id}) RETURN id, a.digest AS digest";
const STATED_NAMES = "UNWIND $rows AS id MATCH (:Article {id: id})-[m:MENTIONS]->(n) RETURN n.id AS id, m.name AS name";
const STATED_VISITS = `
  UNWIND $rows AS id MATCH (:Article {id: id})-[r:REPORTS]->(v:Visit)
  RETURN v.id AS visit, coalesce(r.topics, []) AS topics, coalesce(r.topicNames, []) AS topicNames`;
const REPORTED = "UNWIND $rows AS id MATCH (:Article {id: id})-[:REPORTS]->(v:Visit) RETURN DISTINCT v.id AS visit";
const FORGET = "UNWIND $rows AS id MATCH (:Article {id: id})-[r:MENTIONS|REPORTS]->() DELETE r";
const DELETE_ARTICLE = "UNWIND $rows AS id MATCH (a:Article {id: id}) DETACH DELETE a";
const WRITE_ARTICLE = "UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a = row";
const FORGET_MENTION = `
  UNWIND $rows AS row MATCH (:Article {id: row.article})-[m:MENTIONS]->(:Person {id: row.from}) DELETE m`;
const FORGET_REPORT = `
  UNWIND $rows AS row MATCH (:Article {id: row.article})-[r:REPORTS]->(:Visit {id: row.visit}) DELETE r`;
const WRITE_MENTION = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (n) WHERE elementId(n) = row.at
  CREATE (a)-[m:MENTIONS]->(n) SET m = row.properties`;
const WRITE_REPORT = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article}) MERGE (v:Visit {id: row.visit})
  CREATE (a)-[r:REPORTS]->(v) SET r = row.properties`;

/**
 * Brings whole articles into the graph, or takes them out, within one transaction: what they stated before goes, what they state
 * now comes, and all that is derived from the claims of several articles is summed up anew for the entities, visits, people and
 * pairs that are touched. The graph after it depends on the set of articles in it only.
 */
export async function applyChanges(identity: Identity, changes: readonly Change[], tx: Transaction): Promise<Applied> {
  await tx.write(LOCK, [WRITE_LOCK]);
  const { applied, fresh: arriving } = await compare(tx, changes);
  const stale = [...applied.changed, ...applied.removed];
  const resolved = await resolvePeople(tx, identity.clusterPeople, stale, arriving);
  const reported = await resolveVisits(tx, stale, arriving);
  const fresh = arriving.map((contribution) => withPeople(contribution, resolved.personOf));

  const names: NameChange[] = (await tx.rows<{ id: string; name: string }>(STATED_NAMES, stale)).map(unstated);
  const visits = new Set<string>();
  const moved = new Set<string>();
  for (const id of [...reported.former, ...reported.visits.map(({ id }) => id)]) visits.add(id);
  for (const report of await tx.rows<StatedVisit>(STATED_VISITS, stale)) {
    visits.add(report.visit);
    report.topics.forEach((id, i) => names.push(unstated({ id, name: report.topicNames[i]! })));
  }
  for (const { article, from, to, mention } of resolved.moves) {
    names.push({ id: from, name: mention.name, change: -1 }, { id: to, name: mention.name, change: 1 });
    moved.add(article);
  }
  for (const { visit } of await tx.rows<{ visit: string }>(REPORTED, moved)) visits.add(visit);
  for (const { entities, reports } of fresh) {
    names.push(...entities.map(stated));
    for (const { topics } of reports) names.push(...topics.map(stated));
  }
  const people = new Set(names.map(({ id }) => id).filter((id) => labelOfId(id) === "Person"));

  const before = await readEffects(tx, visits);
  await tx.write(FORGET, stale);
  await tx.write(FORGET_MENTION, resolved.moves);
  await tx.write(
    FORGET_REPORT,
    reported.moves.map(({ article, visit }) => ({ article, visit })),
  );
  await forgetPeople(tx, resolved);
  await forgetAliases(tx, "Visit", reported.former);
  await tx.write(DELETE_ARTICLE, applied.removed);
  await tx.write(
    WRITE_ARTICLE,
    fresh.map(({ article, digest }) => ({ ...article, digest })),
  );
  const locate = createLocator(tx, await rewriteEntities(tx, names, identity.formsOf));
  await rewritePeople(tx, resolved);
  await writeLinks(
    tx,
    fresh.flatMap(({ links }) => links),
  );
  await writeMentions(tx, locate, fresh, resolved.moves);
  await writeReports(tx, arriving, reported);
  await rewriteVisits(tx, locate, visits);
  await writeAliases(tx, "Visit", reported.visits);
  await rewriteCareers(tx, locate, people);
  await rewriteVisited(tx, locate, before, await readEffects(tx, visits));
  return applied;
}

interface StatedVisit {
  readonly visit: string;
  readonly topics: readonly string[];
  readonly topicNames: readonly string[];
}

const unstated = ({ id, name }: { id: string; name: string }): NameChange => ({ id, name, change: -1 });

/** Splits the changes by what the graph has already. Of two changes to one article the last counts. */
async function compare(tx: Transaction, changes: readonly Change[]) {
  const byArticle = new Map(changes.map((change) => [change.article, change.contribution]));
  const stored = await tx.rows<{ id: string; digest: string }>(DIGESTS, byArticle.keys());
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const applied = { added: [], changed: [], removed: [], unchanged: [], absent: [] } as Record<keyof Applied, string[]>;
  const fresh: Contribution[] = [];
  for (const [article, contribution] of [...byArticle].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const digest = digests.get(article);
    if (!contribution) {
      applied[digest === undefined ? "absent" : "removed"].push(article);
    } else if (contribution.digest === digest) {
      applied.unchanged.push(article);
    } else {
      applied[digest === undefined ? "added" : "changed"].push(article);
      fresh.push(contribution);
    }
  }
  return { applied, fresh };
}

async function writeMentions(
  tx: Transaction,
  locate: Locator,
  fresh: readonly Contribution[],
  moves: readonly Move[],
): Promise<void> {
  const mentions = [
    ...fresh.flatMap(({ article, entities }) =>
      entities.map((entity) => ({ article: article.id, of: entity.id, properties: mentionProperties(entity) })),
    ),
    ...moves.map(({ article, to, mention }) => ({
      article,
      of: to,
      properties: movedMention(mention),
    })),
  ];
  const at = await locate(mentions.map(({ of }) => of));
  await tx.write(
    WRITE_MENTION,
    mentions.map(({ of, ...row }) => ({ ...row, at: at.get(of) })),
  );
}

/** Reports keep the blocks of people: who they are is told by the mentions of their article. */
async function writeReports(
  tx: Transaction,
  arriving: readonly Contribution[],
  { moves, visitOf }: ResolvedVisits,
): Promise<void> {
  await tx.write(WRITE_REPORT, [
    ...arriving.flatMap(({ article, reports }) =>
      reports.map((report) => ({
        article: article.id,
        visit: visitOf({ article: article.id, seed: report.seed }),
        properties: reportProperties(report),
      })),
    ),
    ...moves.map(({ article, to, report }) => ({ article, visit: to, properties: movedReport(report) })),
  ]);
}
