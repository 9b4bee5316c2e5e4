import type { Contribution } from "../resolve/Contribution";
import type { PeopleClusterer } from "../resolve/people/createPeopleClusterer";
import { identifyPeople, type IdentifiedPeople } from "../resolve/people/identifyPeople";
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
export interface ResolvedPeople extends IdentifiedPeople {
  /** The ids that the blocks' people have had. */
  readonly former: ReadonlySet<string>;
  readonly moves: readonly Move[];
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
  const blocks = [...new Set(touched)].sort();
  const byBlock = groupBy(
    stored.filter(({ article }) => !leaving.has(article)),
    ({ block }) => block,
  );
  const staying = (block: string) => byBlock.get(block) ?? [];
  const identified = identifyPeople(
    cluster,
    blocks.map((block) => {
      const mentions = staying(block).map(({ article, mention }) => storedMention(article, mention));
      return [block, [...mentions, ...(arriving.get(block) ?? [])]] as const;
    }),
  );
  return {
    ...identified,
    former: new Set(stored.map(({ person }) => person)),
    moves: blocks.flatMap(staying).flatMap(({ article, block, person: from, mention }) => {
      const to = identified.personOf(article, block);
      return to === from ? [] : { article, from, to, mention };
    }),
  };
}

interface StoredRow {
  readonly block: string;
  readonly person: string;
  readonly article: string;
  readonly mention: StoredMention;
}
