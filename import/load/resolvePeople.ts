import type { Contribution } from "../resolve/Contribution";
import type { Curation } from "../resolve/judgements/createCuration";
import { blocksOf } from "../resolve/judgements/blocksOf";
import type { Claim } from "../resolve/judgements/Judgement";
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
  RETURN m.block AS block, p.id AS person, a.id AS article, properties(m) AS mention`;

/** A mention that stays, of a person who is now another than before. */
export interface Move {
  readonly article: string;
  readonly from: string;
  readonly to: string;
  readonly mention: StoredMention;
}

/** What a change is about. */
export interface Scope {
  /** Ids of the articles whose statements go. */
  readonly stale: readonly string[];
  readonly fresh: readonly Contribution[];
  /** Claims of which judgements now say something else, or may. */
  readonly judged: readonly Claim[];
}

/** Who is who among the people of the blocks that a change touches. */
export interface ResolvedPeople extends IdentifiedPeople {
  /** The ids that the blocks' people have had. */
  readonly former: ReadonlySet<string>;
  readonly moves: readonly Move[];
}

/**
 * Clusters anew the people whose names the articles or judgements of a change have: of the articles that stay as the graph has them,
 * without what the `stale` ones say, with what the `fresh` ones say. No other block can be affected.
 */
export async function resolvePeople(
  tx: Transaction,
  cluster: PeopleClusterer,
  { stale, fresh, judged }: Scope,
  curation: Curation,
): Promise<ResolvedPeople> {
  const leaving = new Set(stale);
  const arriving = personMentions(fresh, curation);
  const touched = [
    ...(await tx.rows<{ block: string }>(BLOCKS, stale)).map(({ block }) => block),
    ...arriving.keys(),
    ...blocksOf(judged),
  ];
  const blocks = [...new Set(touched.flatMap((block) => curation.connections.blocksWith(block)))].sort();
  const stored = await tx.rows<StoredRow>(MENTIONS, blocks);
  const byBlock = groupBy(
    stored.filter(({ article }) => !leaving.has(article)),
    ({ block }) => block,
  );
  const staying = (block: string) => byBlock.get(block) ?? [];
  const identified = identifyPeople(
    cluster,
    blocks.map((block) => {
      const mentions = staying(block).map(({ article, mention }) => storedMention(article, mention, curation));
      return [block, [...mentions, ...(arriving.get(block) ?? [])]] as const;
    }),
    curation,
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
