/** What a printed date says. Parts that are not printed are left out, never guessed here. */
export interface DateParts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** A date or a span of days as printed, with offsets in the cleaned text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly from: DateParts;
  /** Last day of a span; equal to `from` for a single day. */
  readonly to: DateParts;
  /** Days from the day of publication, for "hôm nay" (0) and "hôm qua" (-1). */
  readonly relative?: number;
  /** Months from that of publication, for "tháng này" (0) and "tháng sau" (1). */
  readonly months?: number;
  /** "tháng 3 năm ngoái": of the year before the article's. */
  readonly lastYear?: boolean;
  readonly rule: string;
}
