import { yearOf } from "../../../src/shared/yearOf";
import { shared, territories } from "./parties";
import { visitDays, type VisitDays } from "./visitDays";
import type { VisitMention } from "./VisitMention";

/**
 * When two reports say that it was. A year that one does not print was told from other things in its article, too often wrongly to
 * part visits to one place on one day of the year; but at home one does the same each year.
 */
export function toldDays(a: VisitMention, b: VisitMention): [VisitDays | null, VisitDays | null] {
  const strict = isAtHome(a) || isAtHome(b);
  const told = ({ start, end, yearSure }: VisitMention) => {
    const days = visitDays(start, end);
    return !days || strict || yearSure ? days : { ...days, year: null };
  };
  return [told(a), told(b)];
}

/** How far two reports are from naming one year, printed or not. */
export function yearDistance(a: VisitMention, b: VisitMention): number {
  const [left, right] = [yearOf(a.start), yearOf(b.start)];
  if (!left || !right) return 0.3;
  return left === right ? 0 : 0.6;
}

/** Whoever goes about in the own province. */
export function isAtHome({ visitors, hosts }: VisitMention): boolean {
  return shared(territories(visitors), territories(hosts)).length > 0;
}
