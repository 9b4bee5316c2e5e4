import type { NameInQuestion } from "./Question";
import type { Meaning, QuestionLexicon } from "./QuestionLexicon";
import { readNames, type Named, type NamePart } from "./readNames";
import type { ReadPhrase } from "./readPhrases";

/** What a question consists of: words that ask, topics, and the names between them. */
export type QuestionPart =
  Extract<Meaning, { type: "word" | "topic" }> | ({ readonly type: "named" } & Named) | { readonly type: "unread" };

/** Joins the phrases that belong to one name. */
export function groupNames(phrases: readonly ReadPhrase[], lexicon: QuestionLexicon): QuestionPart[] {
  const parts: QuestionPart[] = [];
  for (let at = 0; at < phrases.length;) {
    const { meaning } = phrases[at]!;
    if (meaning.type === "word" || meaning.type === "topic") {
      parts.push(meaning);
      at++;
      continue;
    }
    const end = endOfName(phrases, at);
    const named = readNames(phrases.slice(at, end).flatMap(asNamePart), lexicon);
    if (!named) parts.push({ type: "unread" });
    else if (named.role === "office") parts.push({ type: "named", ...named });
    else parts.push({ type: "named", role: "name", name: withLonger(named.name, phrases[end]) });
    at = end;
  }
  return parts;
}

const isNamePart = (phrase: ReadPhrase): phrase is NamePart =>
  phrase.meaning.type !== "word" && phrase.meaning.type !== "topic";

/** A word within a name is a part of it, but for the "của" of an office. */
function asNamePart(phrase: ReadPhrase): NamePart[] {
  if (isNamePart(phrase)) return [phrase];
  return phrase.meaning.type === "word" && phrase.meaning.role === "of"
    ? []
    : [{ ...phrase, meaning: { type: "unread" } }];
}

/** A name goes on over its parts, from a title over "của" to its agency, and of a mission over "tại" to its country. */
function endOfName(phrases: readonly ReadPhrase[], from: number): number {
  let end = from;
  while (end < phrases.length && (isNamePart(phrases[end]!) || joins(phrases, from, end))) end++;
  return end;
}

function joins(phrases: readonly ReadPhrase[], from: number, at: number): boolean {
  const [before, { meaning, words }, after] = [phrases[at - 1], phrases[at]!, phrases[at + 1]];
  if (meaning.type !== "word" || !before || at === from) return false;
  if (meaning.role === "of") return before.meaning.type === "title";
  const isAgency = phrases
    .slice(from, at)
    .some((part) => part.meaning.type === "name" && part.meaning.kind === "AGENCY");
  return isAgency && words[0]!.bare === "tai" && after?.meaning.type === "name" && after.meaning.kind === "COUNTRY";
}

/** Without accents, a word that says nothing may be the end of a person's name. */
function withLonger(name: NameInQuestion, behind: ReadPhrase | undefined): NameInQuestion {
  const [word, ...more] = behind?.words ?? [];
  const saysNothing = behind?.meaning.type === "word" && behind.meaning.role === "aside";
  const mayBelong = word && more.length === 0 && saysNothing && word.key === word.bare;
  return mayBelong && (name.kind === null || name.kind === "PERSON")
    ? { ...name, longer: `${name.full} ${word.text}` }
    : name;
}
