import type { AnnotatedVisit } from "./Annotation";
import { common, distinctive, parties } from "./parties";

/** Indexes of the gold visits that were found, each with the predicted visit that found it. */
export type VisitMatch = ReadonlyMap<number, number>;

const SAME_START_WEIGHT = 3;

function likeness(gold: AnnotatedVisit, predicted: AnnotatedVisit): number | null {
  const [goldVisitors, goldHosts] = [parties(gold.visitors), parties(gold.hosts)];
  const [visitors, hosts] = [parties(predicted.visitors), parties(predicted.hosts)];
  const meets =
    (common(distinctive(goldVisitors), visitors) > 0 && common(distinctive(goldHosts), hosts) > 0) ||
    (common(goldVisitors, distinctive(visitors)) > 0 && common(goldHosts, distinctive(hosts)) > 0);
  if (!meets) return null;
  const sameStart = gold.start === predicted.start ? SAME_START_WEIGHT : 0;
  return common(goldVisitors, visitors) + common(goldHosts, hosts) + sameStart;
}

/**
 * Pairs gold with predicted visits, one to one, best first: same status, and a party in common on both sides; when `dated`,
 * the same start too.
 */
export function matchVisits(
  gold: readonly AnnotatedVisit[],
  predicted: readonly AnnotatedVisit[],
  dated: boolean,
): VisitMatch {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      if (g.status !== p.status || (dated && g.start !== p.start)) return [];
      const score = likeness(g, p);
      return score === null ? [] : [{ score, i, j }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const match = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (match.has(i) || used.has(j)) continue;
    match.set(i, j);
    used.add(j);
  }
  return match;
}
