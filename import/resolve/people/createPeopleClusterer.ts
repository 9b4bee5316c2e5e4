import type { Knowledge } from "../../knowledge";
import { agglomerate, type Link } from "../cluster/agglomerate";
import { clusterIds, type ClusterId } from "../cluster/clusterIds";
import { entityId } from "../entityId";
import { createCareerLinks, type CareerLink } from "./createCareerLinks";
import { createNameFrequency } from "./nameFrequency";
import { createNameKeys } from "./nameKeys";
import type { PersonMention } from "./PersonMention";
import { heldElsewhere, profilesOf, type Profile } from "./Profile";

/** One person, and why. */
export interface PersonCluster extends ClusterId {
  /** Articles that mention the person, sorted. */
  readonly articles: readonly string[];
  /** A sentence for each pair of offices that was taken to be one person's. */
  readonly why: readonly string[];
}

/** Two people who may be one; for a curator to say. */
export interface Suggestion {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  /** Namesakes to be expected: the fewer, the likelier the two are one. */
  readonly expected: number;
}

export interface PeopleOfBlock {
  readonly people: readonly PersonCluster[];
  readonly suggestions: readonly Suggestion[];
}

export type PeopleClusterer = (mentions: readonly PersonMention[]) => PeopleOfBlock;

/** With more namesakes to be expected than this it is not worth asking. */
const WORTH_ASKING = 1;

/** Tells who is who among all mentions of one block. Pure, and a function of the set of mentions: their order does not matter. */
export function createPeopleClusterer(knowledge: Knowledge): PeopleClusterer {
  const keysOf = createNameKeys(knowledge);
  const frequencyOf = createNameFrequency(knowledge);
  const linkOf = createCareerLinks(knowledge);

  return (mentions) => {
    const profiles = profilesOf(mentions, keysOf);
    const links = linksBetween(profiles);
    const { clusters, used, refused } = agglomerate(
      profiles.length,
      links.filter(({ expected, tolerated }) => expected <= tolerated),
      (a, b) => heldElsewhere(profiles[a]!, profiles[b]!),
    );
    const members = clusters.map((indices) => indices.flatMap((index) => profiles[index]!.mentions));
    const ids = clusterIds(
      members.map((ofCluster) =>
        ofCluster.map(({ seed, name, article }) => ({ seed, own: entityId("Person", name, null, article) })),
      ),
    );
    const clusterOf = new Map(
      clusters.flatMap((indices, cluster) => indices.map((index) => [index, cluster] as const)),
    );
    return {
      people: ids.map((id, cluster) => ({
        ...id,
        articles: [...new Set(members[cluster]!.map(({ article }) => article))].sort(),
        why: used
          .filter(({ a }) => clusterOf.get(a) === cluster)
          .map((link) => sentence(link, profiles))
          .sort(),
      })),
      suggestions: suggestions([...refused, ...links], profiles, (index) => ids[clusterOf.get(index)!]!.id),
    };
  };

  function linksBetween(profiles: readonly Profile[]): (Link & CareerLink)[] {
    const frequencies = profiles.map(({ mentions: [first] }) => frequencyOf(first!.name));
    return profiles.flatMap((left, a) =>
      profiles.slice(a + 1).flatMap((right, offset) => {
        const b = a + 1 + offset;
        const link = linkOf(left, right, Math.max(frequencies[a]!, frequencies[b]!));
        return link ? [{ a, b, rank: link.expected / link.tolerated, ...link }] : [];
      }),
    );
  }
}

function suggestions(
  links: readonly (Link & CareerLink)[],
  profiles: readonly Profile[],
  idOf: (index: number) => string,
): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const link of [...links].sort((x, y) => x.rank - y.rank || x.a - y.a || x.b - y.b)) {
    const [a, b] = [idOf(link.a), idOf(link.b)].sort() as [string, string];
    if (a === b || link.expected > WORTH_ASKING || best.has(`${a} ${b}`)) continue;
    best.set(`${a} ${b}`, { a, b, why: sentence(link, profiles), expected: round(link.expected) });
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, suggestion]) => suggestion);
}

function sentence(link: Link & CareerLink, profiles: readonly Profile[]): string {
  const [left, right] = [profiles[link.a]!, profiles[link.b]!].map(({ mentions: [mention] }) => {
    const offices = mention!.positions.map(({ title }) => title);
    return `${[...new Set(offices)].join(", ") || mention!.name} (${mention!.article})`;
  });
  return `${left} = ${right}: ${link.reason}; ${round(link.expected)} namesakes expected`;
}

function round(expected: number): number {
  return Number(expected.toPrecision(2));
}
