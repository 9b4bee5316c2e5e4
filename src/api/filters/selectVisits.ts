import type { Parameters } from "../cypher/Parameters";
import type { VisitFilter } from "../generated/resolverTypes";
import { compileFilter, conditionsOf } from "./compileFilter";
import { all } from "./Condition";
import { completeVisitFilter, visitRules } from "./visitRules";

/** Clauses that give as `n`, each once, the visits that a filter selects and that meet the further tests. */
export function selectVisits(
  where: VisitFilter | null | undefined,
  parameters: Parameters,
  ...furtherTests: readonly string[]
): string {
  const conditions = conditionsOf(visitRules, completeVisitFilter(where), parameters);
  const named = conditions.some(({ narrow }) => narrow);
  const whole = named ? undefined : conditions.find((each) => each.whole);
  const { clauses, tests } = compileFilter(conditions.filter((each) => each !== whole));
  return `${[whole?.whole ?? "", ...clauses].join("\n")}
MATCH (n:Visit)
WITH DISTINCT n WHERE ${all([...tests, ...furtherTests])}`;
}
