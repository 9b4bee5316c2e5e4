import { remember } from "../../remember";

const WORDS = /[\p{L}\p{N}]+/gu;

const pairsOf = remember((quote: string): ReadonlySet<string> => {
  const words = [...quote.normalize("NFC").toLowerCase().matchAll(WORDS)].map(([word]) => word);
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
});

/** Share of pairs of neighbouring words that the shorter of two passages has in common with the other, from 0 to 1. */
export function quoteLikeness(a: string, b: string): number {
  const [short, long] = [pairsOf(a), pairsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (short.size === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const pair of short) if (long.has(pair)) common++;
  return common / short.size;
}
