import type { PeopleClusterer, PeopleOfBlock, PersonCluster } from "./createPeopleClusterer";
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
  const together = new Map<string, PersonMention[]>();
  for (const [block, mentions] of blocks) listOf(together, connectedBlock(block, curation)).push(...mentions);
  return peopleOfBlocks([...together.values()].map((mentions) => clusterPeople(mentions, curation)));
}

/** One name for all blocks that judgements connect: their people are clustered together. */
export const connectedBlock = (block: string, { connections }: Curation): string => connections.blocksWith(block)[0]!;

export function peopleOfBlocks(blocks: readonly PeopleOfBlock[]): IdentifiedPeople {
  const people = blocks.flatMap((block) => block.people);
  const ids = new Map<string, string>();
  for (const { id, mentions } of people)
    for (const { article, block } of mentions) ids.set(mentionKey(article, block), id);
  return {
    people,
    suggestions: blocks.flatMap(({ suggestions }) => suggestions),
    personOf: (article, block) => ids.get(mentionKey(article, block))!,
  };
}
