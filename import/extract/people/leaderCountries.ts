import { fold } from "../../../src/shared/vietnamese";
import type { Knowledge } from "../../knowledge";
import { listOf } from "../../listOf";
import { remember } from "../../remember";
import { isLatin } from "./isLatin";

/** Shorter words are particles and initials. */
const MIN_LETTERS = 3;

/** The country of someone who is known to act for one, by a name as printed. */
export type LeaderCountries = (name: string) => string | null;

/**
 * "Tổng thống Putin" is Russia's in whatever article: the country of a known foreigner, by the full name, by the last word of another
 * spelling of it, or by a single word that no known person of another country has.
 */
export function leaderCountries({ foreignNames }: Pick<Knowledge, "foreignNames">): LeaderCountries {
  const byName = new Map<string, string>();
  const byWord = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const { name, forms, country } of foreignNames) {
    if (!country) continue;
    for (const form of [name, ...forms]) {
      byName.set(fold(form), country);
      // Who has a name in plain letters is often called by one word of it.
      if (!isLatin(form)) continue;
      const words = fold(form).split(" ");
      for (const word of words) listOf(byWord, word).push(country);
      listOf(byLast, words[words.length - 1]!).push(country);
    }
  }
  return remember((printed) => {
    const known = byName.get(fold(printed));
    if (known || !isLatin(printed)) return known ?? null;
    const words = fold(printed).split(" ");
    const last = words[words.length - 1]!;
    if (last.length < MIN_LETTERS) return null;
    return only((words.length === 1 ? byWord : byLast).get(last));
  });
}

function only(countries: readonly string[] = []): string | null {
  return new Set(countries).size === 1 ? countries[0]! : null;
}
