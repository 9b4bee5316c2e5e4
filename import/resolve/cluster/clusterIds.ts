import { groupBy } from "../../groupBy";

/** What a cluster is called, and what else it answers to. */
export interface ClusterId {
  readonly id: string;
  /** Ids that members alone have, or had; each belongs to one cluster. Sorted, without `id`. */
  readonly aliases: readonly string[];
}

export interface Seeded {
  /** The id that the thing would have alone. */
  readonly seed: string;
  /** An id that it shares with nothing. */
  readonly own: string;
  /** It may have been called by its own id before, and must answer to it. */
  readonly answersToOwn?: boolean;
}

/**
 * Ids of clusters, from their members. A seed that members of several clusters have goes to the one with most of them. A cluster is
 * called by the smallest seed that it has, so that its id changes only when clusters are joined or parted; then the old one is an
 * alias of what it has become.
 */
export function clusterIds(clusters: readonly (readonly Seeded[])[]): ClusterId[] {
  const owners = new Map<string, { cluster: number; members: number; first: string }>();
  clusters.forEach((members, cluster) => {
    for (const [seed, ofSeed] of groupBy(members, (member) => member.seed)) {
      const claim = { cluster, members: ofSeed.length, first: ofSeed.map(({ own }) => own).sort()[0]! };
      const owner = owners.get(seed);
      if (!owner || claim.members > owner.members || (claim.members === owner.members && claim.first < owner.first))
        owners.set(seed, claim);
    }
  });
  const seeds = clusters.map((): string[] => []);
  for (const [seed, { cluster }] of owners) seeds[cluster]!.push(seed);
  return seeds.map((owned, cluster) => {
    const members = clusters[cluster]!;
    const id = owned.sort()[0] ?? members.map(({ own }) => own).sort()[0]!;
    const others = new Set([...owned, ...members.flatMap((each) => (each.answersToOwn ? each.own : []))]);
    return { id, aliases: [...others].filter((other) => other !== id).sort() };
  });
}
