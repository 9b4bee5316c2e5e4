import type { Draft } from "../model/Draft";

/** Whether two passages may tell of one journey: not one of them of the past, and not of other months. */
export function isNear(left: Draft, right: Draft): boolean {
  if (left.background !== right.background) return false;
  return left.start === null || right.start === null || monthOf(left.start) === monthOf(right.start);
}

const monthOf = (date: string) => date.slice(0, date.startsWith("--") ? "--MM".length : "YYYY-MM".length);
