import type { Span } from "../facts";
import type { Document } from "../extract/Document";
import { listOf } from "../listOf";
import { normalise } from "../extract/text/normalise";
import type { Token } from "../extract/text/Token";
import { formKeys } from "../extract/text/tokenise";

/** Finds in an article what is said to stand there. Spans are of the raw text. */
export class ArticleWords {
  readonly #raw: string;
  /** Cleaned, with every run of white space as one space, and where each of its units stood. */
  readonly #flat: string;
  readonly #spanOf: (start: number, end: number) => Span;
  readonly #words: readonly (Token & { readonly index: number })[];
  readonly #byKey = new Map<string, number[]>();
  readonly #document: Document;

  constructor(document: Document) {
    const mapped = normalise(document.article.text);
    const { text, offsets } = flatten(mapped.text);
    this.#raw = document.article.text;
    this.#flat = text;
    this.#spanOf = (start, end) => mapped.toRaw(offsets[start]!, offsets[end - 1]! + 1);
    this.#document = document;
    this.#words = document.tokens.map((token, index) => ({ ...token, index })).filter(({ key }) => key !== ".");
    for (const [at, { key }] of this.#words.entries()) listOf(this.#byKey, key).push(at);
  }

  /** Where a passage first stands, letter by letter; Unicode form, invisible characters and the kind of white space do not count. */
  passage(quote: string): { span: Span; evidence: string } | null {
    const wanted = flatten(normalise(quote).text).text.trim();
    const at = wanted === "" ? -1 : this.#flat.indexOf(wanted);
    if (at === -1) return null;
    const span = this.#spanOf(at, at + wanted.length);
    return { span, evidence: this.#raw.slice(...span) };
  }

  /**
   * Where a name stands as whole words within one sentence, compared as names are: case, tone placement, connecting signs and full
   * stops do not count. A name in capitals is not found in small letters ("Hòa Bình" in "hòa bình").
   */
  occurrences(name: string): Span[] {
    const keys = wordKeys(name);
    const capital = /^\p{Lu}/u.test(name.normalize("NFC"));
    return (this.#byKey.get(keys[0] ?? "") ?? []).flatMap((at) => {
      const words = this.#words.slice(at, at + keys.length);
      const [first, last] = [words[0]!, words[words.length - 1]!];
      const found =
        words.length === keys.length &&
        first.sentence === last.sentence &&
        (first.capital || !capital) &&
        words.every(({ key }, index) => key === keys[index]);
      return found ? [this.#document.span(first.index, last.index + 1)] : [];
    });
  }
}

/** The keys by which the words of a name are compared. */
export function wordKeys(name: string): string[] {
  return formKeys(normalise(name).text).filter((key) => key !== ".");
}

function flatten(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let flat = "";
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/gu)) {
    const space = /^\s/u.test(piece);
    flat += space ? " " : piece;
    for (let unit = 0; unit < (space ? 1 : piece.length); unit++) offsets.push(index + unit);
  }
  return { text: flat, offsets };
}
