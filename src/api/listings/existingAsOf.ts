import type { Parameters } from "../cypher/Parameters";

/** Conditions that `n` existed on a day; a date that is known to the month or year counts as its first day. None without a day. */
export function existingAsOf(day: string | null | undefined): ((parameters: Parameters) => string[]) | undefined {
  if (!day) return undefined;
  return (parameters) => {
    const asOf = parameters.add(day);
    return [`coalesce(n.validFrom, '') <= ${asOf}`, `coalesce(n.validTo, '9999') >= ${asOf}`];
  };
}
