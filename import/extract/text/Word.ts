/** A syllable, a number or a single sign, wherever it stands. */
export interface Word {
  readonly text: string;
  /** `toneKey` of the text: what the tables are matched by. Every connecting sign ("&", "-", "–", "và") has the key "&". */
  readonly key: string;
  readonly kind: "word" | "number" | "sign";
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Where a second word begins that was printed without a space, "Hữu|Lộc"; 0 where none does. */
  readonly seam: number;
  /** `bucketOf` the key. */
  readonly bucket: number;
}
