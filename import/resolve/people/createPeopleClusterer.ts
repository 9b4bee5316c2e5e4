import type { Knowledge } from "../../knowledge";
import { agglomerate, wherePairs, type Link } from "../cluster/agglomerate";
import { clusterIds, type ClusterId } from "../cluster/clusterIds";
import { entityId } from "../entityId";
import { groupBy } from "../../groupBy";
import { mentionKey } from "../judgements/claimKey";
import { NO_CURATION, type Curation } from "../judgements/createCuration";
import { areApart, NO_MARKS, unitedMarks } from "../judgements/Marks";
import type { Constraints } from "../judgements/settleIdentity";
import { createCareerLinks } from "./createCareerLinks";
import { createNameFrequency } from "./nameFrequency";
import { createNameKeys } from "./nameKeys";
import type { PersonMention } from "./PersonMention";
import { heldElsewhere, profilesOf, type Profile } from "./Profile";
import { evidenceSentence, suggestPairs, type EvidentLink, type Suggestion } from "./suggestPairs";

/** One person, and why. */
export interface PersonCluster extends ClusterId {
  /** The smallest of the blocks in which the person is mentioned. */
  readonly block: string;
  readonly mentions: readonly Pick<PersonMention, "article" | "block">[];
  /** A sentence for each pair of offices that was taken to be one person's, and for each judgement by which they are one. */
  readonly why: readonly string[];
}

export interface PeopleOfBlock {
  readonly people: readonly PersonCluster[];
  readonly suggestions: readonly Suggestion[];
}

export type PeopleClusterer = (mentions: readonly PersonMention[], curation?: Curation) => PeopleOfBlock;

/** Comes before all evidence: mentions that say the same are one, unless a curator tells them apart. */
const ALIKE = -1;

/**
 * Tells who is who among all mentions of one block, or of those that judgements connect. Pure, and a function of the set of mentions:
 * their order does not matter.
 */
export function createPeopleClusterer(knowledge: Knowledge): PeopleClusterer {
  const keysOf = createNameKeys(knowledge);
  const frequencyOf = createNameFrequency(knowledge);
  const linkOf = createCareerLinks(knowledge);

  return (mentions, curation = NO_CURATION) => {
    const { people: judged, connections, joining } = curation;
    const profiles = profilesOf(mentions, keysOf, (mention) => judgedAs(keyOf(mention), judged));
    const keys = profiles.map(({ mentions: [first] }) => keyOf(first!));
    const marks = keys.map(judged.marksOf);
    const links = linksBetween(profiles);
    const { clusters, used, refused } = agglomerate<RankedLink>(
      profiles.length,
      [...alikeLinks(profiles), ...links.filter(({ expected, tolerated }) => expected <= tolerated)],
      wherePairs((a, b) => areApart(marks[a]!, marks[b]!) || saysOtherwise(profiles[a]!, profiles[b]!)),
      (index) => judged.groupOf(keys[index]!),
    );
    const members = clusters.map((indices) => indices.flatMap((index) => profiles[index]!.mentions));
    const ids = clusterIds(
      members.map((ofCluster) =>
        ofCluster.map((mention) => {
          const own = entityId("Person", mention.name, null, mention.article);
          return { seed: mention.seed, own, answersToOwn: connections.wasApart(keyOf(mention)) };
        }),
      ),
    );
    const clusterOf = new Map(
      clusters.flatMap((indices, cluster) => indices.map((index) => [index, cluster] as const)),
    );
    const marksOfClusters = clusters.map((indices) =>
      indices.map((index) => marks[index]!).reduce(unitedMarks, NO_MARKS),
    );
    const idOf = (index: number) => ids[clusterOf.get(index)!]!.id;
    const marksOf = (index: number) => marksOfClusters[clusterOf.get(index)!]!;
    return {
      people: ids.map((id, cluster) => ({
        ...id,
        block: members[cluster]!.map(({ block }) => block).sort()[0]!,
        mentions: members[cluster]!.map(({ article, block }) => ({ article, block })),
        why: [
          ...used
            .filter(isEvidence)
            .flatMap((link) => (clusterOf.get(link.a) === cluster ? evidenceSentence(link, profiles) : [])),
          ...joining(members[cluster]!.map(keyOf)).map(({ id: judgement, reason }) => `${reason} (${judgement})`),
        ].sort(),
      })),
      suggestions: suggestPairs(
        [...refused.filter(isEvidence), ...links].filter(({ a, b }) => !areApart(marksOf(a), marksOf(b))),
        profiles,
        idOf,
      ),
    };
  };

  function linksBetween(profiles: readonly Profile[]): EvidentLink[] {
    const frequencies = profiles.map(({ mentions: [first] }) => frequencyOf(first!.name));
    return profiles.flatMap((left, a) =>
      profiles.slice(a + 1).flatMap((right, offset) => {
        const b = a + 1 + offset;
        if (left.block !== right.block) return [];
        const link = linkOf(left, right, Math.max(frequencies[a]!, frequencies[b]!));
        return link ? [{ a, b, rank: link.expected / link.tolerated, ...link }] : [];
      }),
    );
  }
}

type RankedLink = Link | EvidentLink;

const isEvidence = (link: RankedLink): link is EvidentLink => "expected" in link;

const keyOf = ({ article, block }: Pick<PersonMention, "article" | "block">) => mentionKey(article, block);

/** Equal for mentions of which the judgements say the same; empty where they say nothing. */
function judgedAs(key: string, { groupOf, marksOf }: Constraints): string {
  const [group, marks] = [groupOf(key), marksOf(key)];
  if (group === undefined && marks.size === 0) return "";
  return JSON.stringify([group ?? null, [...marks].map(([judgement, sides]) => [judgement, ...sides]).sort()]);
}

function alikeLinks(profiles: readonly Profile[]): Link[] {
  const alike = [...groupBy(profiles.keys(), (index) => profiles[index]!.content).values()];
  return alike.flatMap((indices) =>
    indices.flatMap((a, i) => indices.slice(i + 1).map((b) => ({ a, b, rank: ALIKE }))),
  );
}

/** Evidence that two are not one. Those that say the same cannot speak against each other. */
const saysOtherwise = (a: Profile, b: Profile) => a.content !== b.content && heldElsewhere(a, b);
