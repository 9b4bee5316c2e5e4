/** A syllable, a number or a single sign, wherever it stands. */
export interface Word {
  readonly text: string;
  /** `toneKey` of the text: what the tables are matched by. Every connecting sign ("&", "-", "–", "và") has the key "&". */
  readonly key: string;
  readonly kind: "word" | "number" | "sign";
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** `bucketOf` the key. */
  readonly bucket: number;
  /** `seamOf` the text: where it lacks a blank. */
  readonly seam: number;
}
