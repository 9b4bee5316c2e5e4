import type { PeopleClusterer, PersonCluster } from "./createPeopleClusterer";
import type { Suggestion } from "./suggestPairs";
import { listOf } from "../../listOf";
import { mentionKey } from "../judgements/claimKey";
import { NO_CURATION, type Curation } from "../judgements/createCuration";
import type { PersonMention } from "./PersonMention";

/** Who is who among the people of some blocks. */
export interface IdentifiedPeople {
  readonly people: readonly PersonCluster[];
  readonly suggestions: readonly Suggestion[];
  /** The person whom an article means by a name of a block. */
  readonly personOf: (article: string, block: string) => string;
}

/** Clusters the people of each block by themselves: those of different blocks are never the same, unless a judgement connects them. */
export function identifyPeople(
  clusterPeople: PeopleClusterer,
  blocks: Iterable<readonly [block: string, mentions: readonly PersonMention[]]>,
  curation: Curation = NO_CURATION,
): IdentifiedPeople {
  const connected = new Map<string, PersonMention[]>();
  for (const [block, mentions] of blocks)
    listOf(connected, curation.connections.blocksWith(block)[0]!).push(...mentions);
  const people: PersonCluster[] = [];
  const suggestions: Suggestion[] = [];
  const ids = new Map<string, string>();
  for (const mentions of connected.values()) {
    const found = clusterPeople(mentions, curation);
    suggestions.push(...found.suggestions);
    for (const person of found.people) {
      people.push(person);
      for (const { article, block } of person.mentions) ids.set(mentionKey(article, block), person.id);
    }
  }
  return { people, suggestions, personOf: (article, block) => ids.get(mentionKey(article, block))! };
}
