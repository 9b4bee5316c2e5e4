import { agglomerate, wherePairs } from "../cluster/agglomerate";
import { clusterIds, type ClusterId } from "../cluster/clusterIds";
import { entityId } from "../entityId";
import { reportKey } from "../judgements/claimKey";
import { NO_CURATION, type Curation } from "../judgements/createCuration";
import { areApart } from "../judgements/Marks";
import { contradict } from "./compareVisits";
import { linksBetween } from "./linksBetween";
import { shared } from "./parties";
import type { VisitMention } from "./VisitMention";

/** One visit, with the reports of it. */
export interface VisitCluster extends ClusterId {
  readonly reports: readonly ReportRef[];
}

export type ReportRef = Pick<VisitMention, "article" | "seed">;

/** Tells which reports are of one visit. Pure, and a function of the set of reports: their order does not matter. */
export function clusterVisits(
  mentions: readonly VisitMention[],
  { visits: judged, connections }: Curation = NO_CURATION,
): VisitCluster[] {
  const grouped = [...groupReports(mentions)].sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = grouped.map(([key]) => key);
  const reports = grouped.map(([, mention]) => mention);
  const marks = keys.map(judged.marksOf);
  const { clusters } = agglomerate(
    reports.length,
    linksBetween(reports),
    (left, right) => {
      const sites = (cluster: readonly number[]) => cluster.flatMap((index) => reports[index]!.sites);
      const atOneStop = shared(sites(left), sites(right)).length > 0;
      return wherePairs((a, b) => areApart(marks[a]!, marks[b]!) || contradict(reports[a]!, reports[b]!, atOneStop))(
        left,
        right,
      );
    },
    (index) => judged.groupOf(keys[index]!),
  );
  const ids = clusterIds(
    clusters.map((indices) =>
      indices.map((index) => {
        const { article, seed } = reports[index]!;
        const own = entityId("Visit", "of one article", article, seed);
        return { seed, own, answersToOwn: connections.wasApart(keys[index]!) };
      }),
    ),
  );
  return clusters.map((indices, cluster) => ({
    ...ids[cluster]!,
    reports: indices.map((index) => ({ article: reports[index]!.article, seed: reports[index]!.seed })),
  }));
}

/** Of several passages of one article on one visit, the one with the first quote stands for all. */
function groupReports(mentions: readonly VisitMention[]): Map<string, VisitMention> {
  const reports = new Map<string, VisitMention>();
  for (const mention of mentions) {
    const key = reportKey(mention);
    const known = reports.get(key);
    if (!known || JSON.stringify(mention) < JSON.stringify(known)) reports.set(key, mention);
  }
  return reports;
}
