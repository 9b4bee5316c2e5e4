/** An article as it was read: what the extractor is given. */
export interface Article {
  /** Name of the text file without its extension, or the `id` of a JSON line. Unique within a graph. */
  readonly id: string;
  readonly title: string | null;
  /**
   * The text exactly as it was read (after decoding to Unicode), nothing normalised: every span of the facts is a pair of
   * UTF-16 offsets into this string.
   */
  readonly text: string;
  readonly url: string | null;
  /** Publisher, as the input names it. */
  readonly source: string | null;
  /** ISO date or its prefix, when the input states it outside the text. */
  readonly published: string | null;
}
