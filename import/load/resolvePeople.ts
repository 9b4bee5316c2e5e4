import type { Contribution } from "../resolve/Contribution";
import type { PeopleClusterer, PersonCluster, Suggestion } from "../resolve/people/createPeopleClusterer";
import type { PersonMention } from "../resolve/people/PersonMention";
import { personMentions } from "../resolve/people/personMentions";
import { storedMention, type StoredMention } from "./claimProperties";
import { groupBy } from "../groupBy";
import type { Transaction } from "./Transaction";

const BLOCKS = `
  UNWIND $rows AS id MATCH (:Article {id: id})-[m:MENTIONS]->(:Person)
  RETURN DISTINCT m.block AS block`;
const MENTIONS = `
  UNWIND $rows AS block MATCH (p:Person {block: block})<-[m:MENTIONS]-(a:Article)
  RETURN block, p.id AS person, a.id AS article, properties(m) AS mention`;

/** A mention that stays, of a person who is now another than before. */
export interface Move {
  readonly article: string;
  readonly from: string;
  readonly to: string;
  readonly mention: StoredMention;
}

/** Who is who among the people of the blocks that a change touches. */
export interface ResolvedPeople {
  readonly people: readonly (PersonCluster & { readonly block: string })[];
  readonly suggestions: readonly Suggestion[];
  /** The ids that the blocks' people have had. */
  readonly former: ReadonlySet<string>;
  readonly moves: readonly Move[];
  /** The person whom an article means by a name of this block. */
  readonly personOf: (article: string, block: string) => string;
}

/**
 * Clusters anew the people whose names the articles of a change have: of the articles that stay as the graph has them, without what
 * the `stale` ones say, with what the `fresh` ones say. No other block can be affected.
 */
export async function resolvePeople(
  tx: Transaction,
  cluster: PeopleClusterer,
  stale: readonly string[],
  fresh: readonly Contribution[],
): Promise<ResolvedPeople> {
  const leaving = new Set(stale);
  const arriving = personMentions(fresh);
  const touched = [...(await tx.rows<{ block: string }>(BLOCKS, stale)).map(({ block }) => block), ...arriving.keys()];
  const stored = await tx.rows<StoredRow>(MENTIONS, touched);
  const storedByBlock = groupBy(stored, ({ block }) => block);

  const people: (PersonCluster & { block: string })[] = [];
  const suggestions: Suggestion[] = [];
  const moves: Move[] = [];
  const personOf = new Map<string, string>();
  for (const block of [...new Set(touched)].sort()) {
    const staying = (storedByBlock.get(block) ?? []).filter(({ article }) => !leaving.has(article));
    const mentions: PersonMention[] = staying.map(({ article, mention }) => storedMention(article, mention));
    const result = cluster([...mentions, ...(arriving.get(block) ?? [])]);
    suggestions.push(...result.suggestions);
    for (const person of result.people) {
      people.push({ ...person, block });
      for (const article of person.articles) personOf.set(`${article} ${block}`, person.id);
    }
    for (const { article, person: from, mention } of staying) {
      const to = personOf.get(`${article} ${block}`)!;
      if (to !== from) moves.push({ article, from, to, mention });
    }
  }
  return {
    people,
    suggestions,
    former: new Set(stored.map(({ person }) => person)),
    moves,
    personOf: (article, block) => personOf.get(`${article} ${block}`)!,
  };
}

interface StoredRow {
  readonly block: string;
  readonly person: string;
  readonly article: string;
  readonly mention: StoredMention;
}
