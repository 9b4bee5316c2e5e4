import type { PeopleClusterer, PersonCluster, Suggestion } from "./createPeopleClusterer";
import type { PersonMention } from "./PersonMention";

/** Who is who among the people of some blocks. */
export interface IdentifiedPeople {
  readonly people: readonly (PersonCluster & { readonly block: string })[];
  readonly suggestions: readonly Suggestion[];
  /** The person whom an article means by a name of a block. */
  readonly personOf: (article: string, block: string) => string;
}

/** Clusters the people of each block by themselves: those of different blocks are never the same. */
export function identifyPeople(
  clusterPeople: PeopleClusterer,
  blocks: Iterable<readonly [block: string, mentions: readonly PersonMention[]]>,
): IdentifiedPeople {
  const people: (PersonCluster & { block: string })[] = [];
  const suggestions: Suggestion[] = [];
  const ids = new Map<string, string>();
  for (const [block, mentions] of blocks) {
    const found = clusterPeople(mentions);
    suggestions.push(...found.suggestions);
    for (const person of found.people) {
      people.push({ ...person, block });
      for (const article of person.articles) ids.set(`${article} ${block}`, person.id);
    }
  }
  return { people, suggestions, personOf: (article, block) => ids.get(`${article} ${block}`)! };
}
