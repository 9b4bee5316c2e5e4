import type { Article } from "../article";
import type { Span } from "../facts";
import { layout } from "./text/layout";
import type { Line } from "./text/Line";
import { normalise, type MappedText } from "./text/normalise";
import type { Token } from "./text/Token";
import { tokenise } from "./text/tokenise";
import { withBlanks } from "./text/withBlanks";

/** An article made ready for the rules: cleaned text, lines with their purpose, tokens with their sentences. */
export class Document {
  readonly article: Article;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** For each sentence, its first token and the one after its last. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly #mapped: MappedText;

  constructor(article: Article) {
    this.article = article;
    const read = readText(normalise(article.text));
    const seams = read.tokens.filter(({ seam }) => seam > 0).map(({ start, seam }) => start + seam);
    const { mapped, lines, tokens } = seams.length > 0 ? readText(withBlanks(read.mapped, seams)) : read;
    this.#mapped = mapped;
    this.text = mapped.text;
    this.lines = lines;
    this.tokens = tokens;
    this.sentences = sentencesOf(this.tokens);
  }

  /** The raw span of the tokens from `first` up to, not including, `end`. */
  span(first: number, end: number): Span {
    return this.#mapped.toRaw(this.tokens[first]!.start, this.tokens[end - 1]!.end);
  }

  /** The cleaned text of the tokens from `first` up to, not including, `end`. */
  slice(first: number, end: number): string {
    return first < end ? this.text.slice(this.tokens[first]!.start, this.tokens[end - 1]!.end) : "";
  }
}

function readText(mapped: MappedText) {
  const lines = layout(mapped.text);
  return { mapped, lines, tokens: tokenise(mapped.text, lines) };
}

function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  for (let first = 0, at = 1; at <= tokens.length; at++) {
    if (tokens[at]?.sentence === tokens[first]!.sentence) continue;
    sentences.push([first, at]);
    first = at;
  }
  return sentences;
}
