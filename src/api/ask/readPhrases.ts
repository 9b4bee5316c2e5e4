import type { Meaning, QuestionLexicon } from "./QuestionLexicon";
import type { Word } from "./questionWords";

/** Words of a question that mean something together, or one word that no table has. */
export interface ReadPhrase {
  readonly meaning: Meaning | { readonly type: "unread" };
  readonly words: readonly Word[];
}

/** The phrases of a question, in order, each the longest that can be meant. */
export function readPhrases(words: readonly Word[], { phrases, surnames }: QuestionLexicon): ReadPhrase[] {
  // In a question with small and capital letters, a capital inside it begins a name.
  const mixed =
    words.some(({ capital, bare }) => !capital && /\p{L}/u.test(bare)) && words.slice(1).some(({ capital }) => capital);
  const read: ReadPhrase[] = [];
  for (let at = 0; at < words.length;) {
    const { capital } = words[at]!;
    const isMeant = ({ type, ...meaning }: Meaning, length: number): boolean => {
      const next = words[at + length];
      switch (type) {
        case "word":
          return !(mixed && capital && at > 0);
        case "topic":
          return isAbout(read.at(-1));
        case "honorific":
          return next !== undefined && (next.capital || surnames.has(next.bare));
        case "name":
          return !mixed || capital || ("kind" in meaning && meaning.kind === "AGENCY");
        case "level":
        case "title":
          return true;
      }
    };
    const found = phrases.at(words, at, isMeant);
    const length = found?.length ?? 1;
    read.push({ meaning: found?.value ?? { type: "unread" }, words: words.slice(at, at + length) });
    at += length;
  }
  return read;
}

const isAbout = (before: ReadPhrase | undefined) => before?.meaning.type === "word" && before.meaning.role === "about";
