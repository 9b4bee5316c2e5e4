/** The days between which something stated as a partial date lies, both included, as ISO dates. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Bounds of a partial date: "2024-02" lies between 2024-02-01 and 2024-02-29. Where the year is unknown ("--02-22") or nothing
 * is stated, both are null.
 */
export function dateBounds(partial: string | null): DateBounds {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial ?? "") ?? [];
  if (!year) return { earliest: null, latest: null };
  const lastDay = () => String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
  return {
    earliest: `${year}-${month ?? "01"}-${day ?? "01"}`,
    latest: month ? `${year}-${month}-${day ?? lastDay()}` : `${year}-12-31`,
  };
}

/** Orders partial dates by the last day that they can mean; of two with the same day the more precise one is later. */
export function compareByLatest(a: string, b: string): number {
  const [left, right] = [a, b].map((date) => `${dateBounds(date).latest ?? ""} ${date}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
