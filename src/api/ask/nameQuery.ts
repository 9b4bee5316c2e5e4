import { fold } from "../../shared/vietnamese";

/** The Lucene query that finds what has all words of one of the texts in its name or among its other forms. Letters and digits only. */
export const nameQuery = (texts: readonly string[]): string =>
  [...new Set(texts.map(fold))]
    .map(
      (text) =>
        `(${text
          .split(" ")
          .filter(Boolean)
          .map((word) => `+folded:${word}`)
          .join(" ")})`,
    )
    .join(" OR ");
