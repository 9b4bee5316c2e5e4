import type { Contribution } from "../resolve/Contribution";
import { withPeople } from "../resolve/withPeople";
import { labelOfId } from "../../src/graph/labelOfId";
import { blocksOf } from "../resolve/judgements/blocksOf";
import type { Judgement } from "../resolve/judgements/Judgement";
import type { Identity } from "./identityOf";
import { judgementProperties } from "./judgementProperties";
import { resolveAgencies } from "./resolveAgencies";
import { partLinks, rewriteAgencies } from "./rewriteAgencies";
import { createLocator } from "./createLocator";
import { readEffects } from "./readEffects";
import { rewriteAgencyLives } from "./rewriteAgencyLives";
import { rewriteCareers } from "./rewriteCareers";
import { rewriteEntities, stated, writeLinks, type NameChange } from "./rewriteEntities";
import { forgetAliases, writeAliases } from "./rewriteAliases";
import { lockGraph } from "./lockGraph";
import { resolveVisits } from "./resolveVisits";
import { resolvePeople } from "./resolvePeople";
import { forgetPeople, rewritePeople } from "./rewritePeople";
import { rewriteVisited } from "./rewriteVisited";
import { rewriteVisits } from "./rewriteVisits";
import type { Transaction } from "./Transaction";
import { forgetStatements, writeMentions, writeReports } from "./writeStatements";

/** What is to become of an article: its new contribution, or null to take back what it states. */
export interface Change {
  readonly article: string;
  readonly contribution: Contribution | null;
}

export interface Changes {
  readonly changes?: readonly Change[];
  /** Those that the graph has already change nothing. */
  readonly judgements?: readonly Judgement[];
}

/** Ids of the articles by what happened to them; `absent` are those to be taken back that the graph does not have. */
export interface Applied {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly absent: readonly string[];
  /** Of the nodes that may have changed, sorted. */
  readonly touched: readonly string[];
}

const DIGESTS = "UNWIND $rows AS id MATCH (a:Article {id: id}) RETURN id, a.digest AS digest";
const STATED_NAMES = "UNWIND $rows AS id MATCH (:Article {id: id})-[m:MENTIONS]->(n) RETURN n.id AS id, m.name AS name";
const STATED_VISITS = `
  UNWIND $rows AS id MATCH (:Article {id: id})-[r:REPORTS|REJECTED]->(v:Visit|Judgement)
  RETURN v.id AS visit, coalesce(r.topics, []) AS topics, coalesce(r.topicNames, []) AS topicNames`;
const REPORTED = "UNWIND $rows AS id MATCH (:Article {id: id})-[:REPORTS]->(v:Visit) RETURN DISTINCT v.id AS visit";
const DELETE_ARTICLE = "UNWIND $rows AS id MATCH (a:Article {id: id}) DETACH DELETE a";
const WRITE_ARTICLE = "UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a = row";
const WRITE_JUDGEMENT = "UNWIND $rows AS row CREATE (j:Judgement) SET j = row";

/**
 * Brings whole articles into the graph, or takes them out, and adds judgements, within one transaction: what the articles stated before
 * goes, what they state now comes, and all that is derived from the claims of several articles is summed up anew for the entities,
 * visits, people and pairs that are touched. The graph after it depends on the sets of articles and judgements in it only.
 */
export async function applyChanges(
  identity: Identity,
  { changes = [], judgements = [] }: Changes,
  tx: Transaction,
): Promise<Applied> {
  await lockGraph(tx);
  const { curation, added: judged } = await identity.readCuration(tx, judgements);
  const { applied, fresh: arriving } = await compare(tx, changes);
  const stale = [...applied.changed, ...applied.removed];
  const scope = { stale, fresh: arriving, judged: curation.connections.touchedBy(judged) };
  const resolved = await resolvePeople(tx, identity.clusterPeople, scope, curation);
  const reported = await resolveVisits(tx, scope, curation);
  const agencies = await resolveAgencies(tx, scope, curation);
  const fresh = arriving.map((contribution) => withPeople(contribution, resolved.personOf, curation.agencyOf));

  const names: NameChange[] = (await tx.rows<{ id: string; name: string }>(STATED_NAMES, stale)).map(unstated);
  const visits = new Set<string>(agencies.visits);
  const moved = new Set<string>();
  for (const id of [...reported.former, ...reported.visits.map(({ id }) => id)]) visits.add(id);
  for (const report of await tx.rows<StatedVisit>(STATED_VISITS, stale)) {
    if (labelOfId(report.visit) === "Visit") visits.add(report.visit);
    report.topics.forEach((id, i) => names.push(unstated({ id, name: report.topicNames[i]! })));
  }
  for (const { from, to, mention } of [...resolved.moves, ...agencies.moves])
    names.push({ id: from, name: mention.name, change: -1 }, { id: to, name: mention.name, change: 1 });
  for (const { article } of resolved.moves) moved.add(article);
  for (const { visit } of await tx.rows<{ visit: string }>(REPORTED, moved)) visits.add(visit);
  for (const { entities, reports } of fresh) {
    names.push(...entities.map(stated));
    for (const { topics } of reports) names.push(...topics.map(stated));
  }
  const people = new Set(names.map(({ id }) => id).filter((id) => labelOfId(id) === "Person"));
  // Of these a position may be judged, or its agency.
  const blocks = new Set(blocksOf(scope.judged));
  for (const { id, mentions } of resolved.people) if (mentions.some(({ block }) => blocks.has(block))) people.add(id);
  for (const id of agencies.people) people.add(id);

  const before = await readEffects(tx, visits);
  await forgetStatements(tx, stale, { people: resolved.moves, agencies: agencies.moves, reports: reported.moves });
  await forgetPeople(tx, resolved);
  await forgetAliases(tx, "Visit", reported.former);
  await forgetAliases(tx, "Agency", agencies.judged);
  await tx.write(DELETE_ARTICLE, applied.removed);
  await tx.write(
    WRITE_ARTICLE,
    fresh.map(({ article, digest }) => ({ ...article, digest })),
  );
  await tx.write(
    WRITE_JUDGEMENT,
    judged.map((judgement) => ({ id: judgement.id, ...judgementProperties(judgement) })),
  );
  const locate = createLocator(tx, await rewriteEntities(tx, names, identity.formsOf));
  await rewritePeople(tx, resolved);
  const [judgedLinks, otherLinks] = partLinks(
    fresh.flatMap(({ links }) => links),
    agencies.judged,
  );
  await writeLinks(tx, otherLinks);
  await writeMentions(tx, locate, fresh, [...resolved.moves, ...agencies.moves]);
  await rewriteAgencies(tx, { judged: agencies.judged, links: [...agencies.links, ...judgedLinks] }, curation);
  const named = names.map(({ id }) => id).filter((id) => labelOfId(id) === "Agency");
  await rewriteAgencyLives(tx, identity.history, { named, judged: agencies.judged }, curation);
  await writeReports(tx, arriving, reported, curation);
  await rewriteVisits(tx, locate, visits, curation);
  await writeAliases(tx, "Visit", reported.visits);
  await rewriteCareers(tx, locate, people, curation);
  await rewriteVisited(tx, locate, before, await readEffects(tx, visits));
  return { ...applied, touched: [...new Set([...names.map(({ id }) => id), ...people, ...visits])].sort() };
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
  const applied = { added: [], changed: [], removed: [], unchanged: [], absent: [] } as Record<
    Exclude<keyof Applied, "touched">,
    string[]
  >;
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
