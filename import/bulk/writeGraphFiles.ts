import { rmSync } from "node:fs";
import path from "node:path";
import type { Knowledge } from "../knowledge";
import { WRITE_LOCK } from "../load/lockGraph";
import { visitedProperties } from "../load/rewriteVisited";
import { officialProvinces } from "../load/seedProvinces";
import type { AgencyChange } from "../resolve/agencyHistory";
import type { Contribution } from "../resolve/Contribution";
import type { ClusterId } from "../resolve/cluster/clusterIds";
import { agencyAliases } from "../resolve/judgements/agencyAliases";
import { createCuration } from "../resolve/judgements/createCuration";
import type { Judgement } from "../resolve/judgements/Judgement";
import { judgementProperties } from "../load/judgementProperties";
import { identityOf } from "../load/identityOf";
import { identityProperties } from "../load/rewritePeople";
import { countVisit, NO_VISIT, type DatedVisit } from "../resolve/countVisit";
import { GraphTables } from "./GraphTables";
import { identifyOnDisk } from "./identifyOnDisk";
import { Spill } from "./Spill";
import { Statements } from "./Statements";
import { writeEntity } from "./writeEntity";
import { writeVisit } from "./writeVisit";

/**
 * Writes into a folder, as files for `neo4j-admin database import`, the graph that loading the same contributions and judgements gives.
 * Of two contributions of one article the last counts. What has to be brought together (the statements of an entity, the reports of a visit) goes by way of the
 * disk. Returns the number of articles.
 */
export async function writeGraphFiles(
  folder: string,
  knowledge: Knowledge,
  contributions: AsyncIterable<Contribution>,
  judgements: readonly Judgement[] = [],
): Promise<number> {
  const curation = createCuration(judgements);
  const work = path.join(folder, "work");
  const byArticle = new Spill<Contribution>(path.join(work, "articles"));
  for await (const contribution of contributions) byArticle.add(contribution.article.id, contribution);

  const latest = new Spill<Contribution>(path.join(work, "latest"));
  const { clusterPeople, formsOf, history } = identityOf(knowledge);
  const identities = await identifyOnDisk(work, clusterPeople, latestOf(byArticle, latest), curation);

  const tables = new GraphTables(folder);
  const statements = new Statements(work);
  let articles = 0;
  for await (const [, [contribution]] of latest.groups()) {
    statements.add(contribution!, { ...identities, curation }, tables);
    articles++;
  }
  for (const person of identities.people) statements.entities.add(person.id, { identity: identityProperties(person) });
  const writeAliases = ({ id, aliases }: ClusterId) => {
    for (const alias of aliases) {
      tables.node("Alias", alias, {});
      tables.edge("NOW", alias, id, {});
    }
  };
  for (const cluster of [...identities.people, ...identities.visits]) writeAliases(cluster);
  for (const judgement of judgements) tables.node("Judgement", judgement.id, judgementProperties(judgement));
  for (const { a, b, ...why } of identities.suggestions) tables.edge("MAYBE_SAME", a, b, why);
  statements.complete();

  const { nodes, changes } = officialProvinces(knowledge);
  for (const { id, ...official } of nodes) statements.entities.add(id, { official });
  for (const { from, to, ...properties } of changes) tables.edge("BECAME", from, to, properties);
  const became = new Map<string, AgencyChange>();
  const present = new Set<string>();
  for await (const [id, stated] of statements.entities.groups()) {
    const life = history.lifeOf(id, curation);
    writeEntity(id, [...stated, ...(life ? [{ life }] : [])], formsOf, curation.agencyOf, tables);
    writeAliases({ id, aliases: agencyAliases(id, curation) });
    for (const change of history.changesOf(id, curation)) {
      became.set(`${change.from} ${change.to}`, change);
      present.add(id);
    }
  }
  for (const { from, to, ...properties } of became.values())
    if (present.has(from) && present.has(to)) tables.edge("BECAME", from, to, properties);

  const pairs = new Spill<DatedVisit>(path.join(work, "pairs"));
  for await (const [id, reports] of statements.visits.groups()) writeVisit(id, reports, tables, pairs);
  for await (const [pair, visits] of pairs.groups()) {
    const [visitor, host] = pair.split(" ") as [string, string];
    tables.edge("VISITED", visitor, host, visitedProperties(pair, visits.reduce(countVisit, NO_VISIT)));
  }
  if (articles > 0 || judgements.length > 0) tables.node("WriteLock", WRITE_LOCK, {});
  tables.close();
  rmSync(work, { recursive: true });
  return articles;
}

/** Gives the last version of each article, and keeps it to be read once more. */
async function* latestOf(byArticle: Spill<Contribution>, latest: Spill<Contribution>): AsyncGenerator<Contribution> {
  for await (const [id, versions] of byArticle.groups()) {
    const contribution = versions.at(-1)!;
    latest.add(id, contribution);
    yield contribution;
  }
}
