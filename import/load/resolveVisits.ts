import { labelOfId } from "../../src/graph/labelOfId";
import { reportKey, reportOfKey } from "../resolve/judgements/claimKey";
import type { Curation } from "../resolve/judgements/createCuration";
import { isConfirmed } from "../resolve/judgements/reportVerdicts";
import { compareVisits } from "../resolve/visits/compareVisits";
import { identifyVisits, type IdentifiedVisits } from "../resolve/visits/identifyVisits";
import { actors } from "../resolve/visits/meetingKeys";
import { candidateDays, visitDays } from "../resolve/visits/visitDays";
import type { VisitMention } from "../resolve/visits/VisitMention";
import { visitMentions } from "../resolve/visits/visitMentions";
import { storedVisit, type StoredReport } from "./claimProperties";
import { groupBy } from "../groupBy";
import type { Scope } from "./resolvePeople";
import type { Transaction } from "./Transaction";

const OF_ARTICLES = `
  UNWIND $rows AS id MATCH (a:Article {id: id})-[r:REPORTS|REJECTED]->(v:Visit|Judgement)
  RETURN a.id AS article, v.id AS visit, properties(r) AS report`;
const BY_CLAIM = `
  UNWIND $rows AS row MATCH (a:Article {id: row.article})-[r:REPORTS|REJECTED {seed: row.seed}]->(v:Visit|Judgement)
  RETURN a.id AS article, v.id AS visit, properties(r) AS report`;
/** Reports of visits that an actor takes part in, on one of these days or on none that is known. */
const CANDIDATES = (actor: string) => `
  UNWIND $rows AS row MATCH (${actor})-[:MADE|HOSTED]->(v:Visit)<-[r:REPORTS]-(a:Article)
  WHERE row.days IS NULL OR r.day IS NULL OR r.day IN row.days
  RETURN DISTINCT a.id AS article, v.id AS visit, properties(r) AS report`;
const CANDIDATES_BY = {
  person: CANDIDATES(":Person {block: row.actor}"),
  agency: CANDIDATES(":Agency {id: row.actor}"),
};

export interface StoredVisit {
  readonly article: string;
  /** The visit that the report is of, or the judgement that rejects it. */
  readonly visit: string;
  readonly report: StoredReport;
}

/** Which visits the reports are of that a change touches. */
export interface ResolvedVisits extends IdentifiedVisits {
  /** Reports that stay, of visits that they were not of before, or rejected, or otherwise judged. */
  readonly moves: readonly (StoredVisit & { readonly to: string })[];
  /** Ids of the visits that these reports have been of. */
  readonly former: ReadonlySet<string>;
}

/**
 * Clusters anew the reports that a change can move: those that come, go or are judged, and whatever is like one of these or connected
 * with it by a judgement, or so with one that is so with them, and so on; to all others they have no link. To be called before anything
 * is deleted.
 */
export async function resolveVisits(
  tx: Transaction,
  { stale, fresh, judged }: Scope,
  curation: Curation,
): Promise<ResolvedVisits> {
  const { claimsWith, judgedWith, blocksWith } = curation.connections;
  const leaving = new Set(stale);
  const arriving = fresh.flatMap(visitMentions);
  const stored = new Map<string, { mentions: VisitMention[]; rows: StoredVisit[] }>();
  /** Keeps the reports that are new and that fit, and gives them; of a report in several passages all are kept if one fits. */
  const meet = (rows: readonly StoredVisit[], fits: (mention: VisitMention) => boolean): VisitMention[] => {
    const met: VisitMention[] = [];
    const byReport = groupBy(rows, ({ article, report }) => reportKey({ article, seed: report.seed }));
    for (const [key, ofReport] of byReport) {
      const mentions = ofReport.map(({ article, report }) => storedVisit(article, report));
      if (stored.has(key) || !mentions.some(fits)) continue;
      stored.set(key, { mentions, rows: distinctRows(ofReport) });
      met.push(...mentions);
    }
    return met;
  };

  const judgedReports = judged.flatMap((claim) =>
    "visit" in claim ? { article: claim.article, seed: claim.visit } : [],
  );
  let frontier = [
    ...arriving,
    ...meet(await tx.rows<StoredVisit>(OF_ARTICLES, stale), () => true),
    ...meet(await tx.rows<StoredVisit>(BY_CLAIM, judgedReports), () => true),
  ];
  while (frontier.length > 0) {
    const at = frontier;
    const connected = new Set(at.map(reportKey).flatMap(judgedWith));
    const rows = await tx.rows<StoredVisit>(BY_CLAIM, [...connected].map(reportOfKey));
    for (const [kind, ofKind] of groupBy(
      lookups(at, { personIn: blocksWith, agencyIn: claimsWith }),
      ({ actor }) => actor.split(":")[0] as keyof typeof CANDIDATES_BY,
    )) {
      rows.push(...(await tx.rows<StoredVisit>(CANDIDATES_BY[kind], ofKind)));
    }
    frontier = meet(
      rows,
      (mention) => connected.has(reportKey(mention)) || at.some((other) => compareVisits(mention, other) !== null),
    );
  }

  const staying = [...stored].filter(([, { rows }]) => !leaving.has(rows[0]!.article));
  const { visits, visitOf } = identifyVisits(
    [...staying.flatMap(([, { mentions }]) => mentions), ...arriving],
    curation,
  );
  return {
    visits,
    moves: staying.flatMap(([, { mentions, rows }]) => {
      const to = visitOf(mentions[0]!);
      const confirmed = isConfirmed(mentions[0]!, curation);
      const moved = ({ visit, report }: StoredVisit) => visit !== to || (report.confirmed ?? false) !== confirmed;
      return rows.filter(moved).map((row) => ({ ...row, to }));
    }),
    visitOf,
    former: new Set(
      [...stored.values()]
        .flatMap(({ rows }) => rows.map(({ visit }) => visit))
        .filter((id) => labelOfId(id) === "Visit"),
    ),
  };
}

/** A report may be met by a person and by an agency. */
function distinctRows(rows: readonly StoredVisit[]): StoredVisit[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Visits are found by the nodes of those who took part, and these may go by the id of any with whom they are judged to be one. */
interface Nodes {
  readonly personIn: (block: string) => readonly string[];
  readonly agencyIn: (id: string) => readonly string[];
}

function lookups(mentions: readonly VisitMention[], { personIn, agencyIn }: Nodes) {
  const nodesOf = (actor: string) => (actor.startsWith("person:") ? personIn(actor) : agencyIn(actor));
  const days = new Map<string, Set<string> | null>();
  for (const mention of mentions) {
    const window = visitDays(mention.start, mention.end);
    for (const actor of actors(mention).flatMap(nodesOf)) {
      const known = days.get(actor);
      if (window === null || known === null) days.set(actor, null);
      else days.set(actor, new Set([...(known ?? []), ...candidateDays(window)]));
    }
  }
  return [...days].map(([actor, ofActor]) => ({ actor, days: ofActor && [...ofActor] }));
}
