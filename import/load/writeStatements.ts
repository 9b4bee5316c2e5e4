import type { Contribution } from "../resolve/Contribution";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Curation } from "../resolve/judgements/createCuration";
import { isConfirmed } from "../resolve/judgements/reportVerdicts";
import { mentionProperties, movedMention, movedReport, reportProperties } from "./claimProperties";
import type { Locator } from "./createLocator";
import type { AgencyMove } from "./resolveAgencies";
import type { Move } from "./resolvePeople";
import type { ResolvedVisits } from "./resolveVisits";
import type { Transaction } from "./Transaction";

const FORGET = "UNWIND $rows AS id MATCH (:Article {id: id})-[r:MENTIONS|REPORTS|REJECTED]->() DELETE r";
const FORGET_MENTION = `
  UNWIND $rows AS row MATCH (:Article {id: row.article})-[m:MENTIONS {block: row.block}]->(:Person {id: row.from}) DELETE m`;
const FORGET_AGENCY = `
  UNWIND $rows AS row MATCH (:Article {id: row.article})-[m:MENTIONS]->(n:Agency {id: row.from})
  WHERE coalesce(m.of, n.id) = row.stated DELETE m`;
const FORGET_REPORT = `
  UNWIND $rows AS row MATCH (:Article {id: row.article})-[r:REPORTS|REJECTED {seed: row.seed}]->(v:Visit|Judgement)
  WHERE v.id = row.visit DELETE r`;
const WRITE_MENTION = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (n) WHERE elementId(n) = row.at
  CREATE (a)-[m:MENTIONS]->(n) SET m = row.properties`;
const WRITE_REPORT = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article}) MERGE (v:Visit {id: row.visit})
  CREATE (a)-[r:REPORTS]->(v) SET r = row.properties`;
const WRITE_REJECTED = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (j:Judgement {id: row.visit})
  CREATE (a)-[r:REJECTED]->(j) SET r = row.properties`;

/** What stays, but is now of another. */
export interface Moves {
  readonly people: readonly Move[];
  readonly agencies: readonly AgencyMove[];
  readonly reports: ResolvedVisits["moves"];
}

/** Takes away what the stale articles state, and what is to be written anew. */
export async function forgetStatements(
  tx: Transaction,
  stale: readonly string[],
  { people, agencies, reports }: Moves,
): Promise<void> {
  await tx.write(FORGET, stale);
  await tx.write(
    FORGET_MENTION,
    people.map(({ article, from, mention: { block } }) => ({ article, from, block })),
  );
  await tx.write(
    FORGET_AGENCY,
    agencies.map(({ article, from, stated }) => ({ article, from, stated })),
  );
  await tx.write(
    FORGET_REPORT,
    reports.map(({ article, visit, report: { seed } }) => ({ article, visit, seed })),
  );
}

export async function writeMentions(
  tx: Transaction,
  locate: Locator,
  fresh: readonly Contribution[],
  moves: readonly (Move | AgencyMove)[],
): Promise<void> {
  const mentions = [
    ...fresh.flatMap(({ article, entities }) =>
      entities.map((entity) => ({ article: article.id, of: entity.id, properties: mentionProperties(entity) })),
    ),
    ...moves.map((move) => ({ article: move.article, of: move.to, properties: movedProperties(move) })),
  ];
  const at = await locate(mentions.map(({ of }) => of));
  await tx.write(
    WRITE_MENTION,
    mentions.map(({ of, ...row }) => ({ ...row, at: at.get(of) })),
  );
}

function movedProperties(move: Move | AgencyMove) {
  if (!("stated" in move)) return movedMention(move.mention);
  return { ...movedMention(move.mention), of: move.stated === move.to ? null : move.stated };
}

/** Reports keep the blocks of people and the names' agencies: who they are is told by the mentions of their article, and by judgements. */
export async function writeReports(
  tx: Transaction,
  arriving: readonly Contribution[],
  { moves, visitOf }: ResolvedVisits,
  curation: Curation,
): Promise<void> {
  const rows = [
    ...arriving.flatMap(({ article: { id: article }, reports }) =>
      reports.map((report) => {
        const ref = { article, seed: report.seed };
        return { article, visit: visitOf(ref), properties: reportProperties(report, isConfirmed(ref, curation)) };
      }),
    ),
    ...moves.map(({ article, to: visit, report }) => {
      const confirmed = isConfirmed({ article, seed: report.seed }, curation);
      return { article, visit, properties: movedReport(report, confirmed) };
    }),
  ];
  const [reports, rejected] = ["Visit", "Judgement"].map((label) =>
    rows.filter(({ visit }) => labelOfId(visit) === label),
  );
  await tx.write(WRITE_REPORT, reports!);
  await tx.write(WRITE_REJECTED, rejected!);
}
