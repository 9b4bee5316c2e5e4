import { fold, toneKey, wordsOf } from "../../shared/vietnamese";

/** Fields of an index: `bare` is matched without accents; words that have some count more where they stand in `accented`. */
export interface SearchFields {
  readonly bare: string;
  readonly accented?: string;
}

/**
 * The Lucene query that finds what has all words of a text, accents or not; the last word may be only begun. Words are runs of
 * letters and digits in lower case, so that no sign or keyword of Lucene's syntax can be among them. Null when there is no word.
 */
export function luceneQuery(text: string, { bare, accented }: SearchFields): string | null {
  const words = fold(text).split(" ").filter(Boolean);
  const last = words.pop();
  if (!last) return null;
  return [
    ...words.map((word) => `+${bare}:${word}`),
    `+(${bare}:${last}^4 OR ${bare}:${last}*)`,
    ...(accented ? withAccents(text).map((word) => `${accented}:${word}^2`) : []),
  ].join(" ");
}

/** Words with their very accents count more, so that such names are among the candidates however many others there are. */
const withAccents = (text: string) =>
  wordsOf(text.normalize("NFC").toLowerCase()).filter((word) => fold(word) !== word);

/** Ranks names by how many words of the query stand in them with their very accents, and whether the name is the query. */
export function accentRank(query: string): (name: string) => number {
  const key = toneKey(query);
  const wanted = wordsOf(key);
  return (name) => {
    const own = toneKey(name);
    const words = new Set(wordsOf(own));
    return 2 * wanted.filter((word) => words.has(word)).length + (own === key ? 1 : 0);
  };
}
