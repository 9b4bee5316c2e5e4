import { listOf } from "../../listOf";
import type { Contribution } from "../Contribution";
import type { PersonMention } from "./PersonMention";

/** The people whom articles mention, by block. */
export function personMentions(contributions: readonly Contribution[]): Map<string, PersonMention[]> {
  const blocks = new Map<string, PersonMention[]>();
  for (const { article, entities } of contributions) {
    for (const { name, positions, person } of entities) {
      if (!person) continue;
      const { block, seed, countries } = person;
      listOf(blocks, block).push({ article: article.id, name, seed, positions, countries });
    }
  }
  return blocks;
}
