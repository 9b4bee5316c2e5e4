import { listOf } from "../../listOf";

/** That two things, by their index, may be one. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** The smaller, the better; links of equal rank are taken in the order of their things. */
  readonly rank: number;
}

export interface Clustering<L extends Link> {
  /** Indices of each cluster, ascending; clusters by their first. */
  readonly clusters: readonly (readonly number[])[];
  /** The links that joined clusters. */
  readonly used: readonly L[];
  /** Those that something speaks against. */
  readonly refused: readonly L[];
}

type Apart = (left: readonly number[], right: readonly number[]) => boolean;

/** Clusters are apart where a thing of the one and a thing of the other are. */
export function wherePairs(apart: (a: number, b: number) => boolean): Apart {
  return (left, right) => left.some((a) => right.some((b) => apart(a, b)));
}

/**
 * Joins things along their links, the best first, unless the clusters to be joined are `apart`. With the things in a
 * canonical order the result depends on their set only; and as it is clusters that are joined, it is transitive. Those with an equal
 * `groupOf` are one from the beginning, whatever speaks against it.
 */
export function agglomerate<L extends Link>(
  count: number,
  links: readonly L[],
  apart: Apart,
  groupOf: (thing: number) => string | undefined = () => undefined,
): Clustering<L> {
  const clusterOf = initialClusters(count, groupOf);
  const used: L[] = [];
  const refused: L[] = [];
  for (const link of [...links].sort((l, m) => l.rank - m.rank || l.a - m.a || l.b - m.b)) {
    const [left, right] = [clusterOf[link.a]!, clusterOf[link.b]!];
    if (left === right) continue;
    if (apart(left, right)) {
      refused.push(link);
      continue;
    }
    left.push(...right);
    for (const index of right) clusterOf[index] = left;
    used.push(link);
  }
  const clusters = [...new Set(clusterOf)].map((cluster) => cluster.sort((a, b) => a - b));
  return { clusters: clusters.sort((a, b) => a[0]! - b[0]!), used, refused };
}

function initialClusters(count: number, groupOf: (thing: number) => string | undefined): number[][] {
  const groups = new Map<string, number[]>();
  return Array.from({ length: count }, (_, i) => {
    const group = groupOf(i);
    if (group === undefined) return [i];
    const cluster = listOf(groups, group);
    cluster.push(i);
    return cluster;
  });
}
