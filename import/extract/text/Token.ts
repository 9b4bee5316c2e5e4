/** A syllable, a number or a single sign. Offsets are of the cleaned text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `toneKey` of the text: what the tables are matched by. Every connecting sign ("&", "-", "–", "và") has the key "&". */
  readonly key: string;
  readonly kind: "word" | "number" | "sign";
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Number of the line and of the sentence it stands in. */
  readonly line: number;
  readonly sentence: number;
}
