import { listOf } from "../../listOf";
import type { Contribution } from "../Contribution";
import { believedPositions } from "../judgements/believedPositions";
import { NO_CURATION, type Curation } from "../judgements/createCuration";
import type { PersonMention } from "./PersonMention";

/** The people whom articles mention, by block. */
export function personMentions(
  contributions: readonly Contribution[],
  curation: Curation = NO_CURATION,
): Map<string, PersonMention[]> {
  const blocks = new Map<string, PersonMention[]>();
  for (const { article, entities } of contributions) {
    for (const { name, positions, person } of entities) {
      if (!person) continue;
      const { block, seed, countries } = person;
      const believed = believedPositions(article.id, block, positions, curation);
      listOf(blocks, block).push({ article: article.id, block, name, seed, positions: believed, countries });
    }
  }
  return blocks;
}
